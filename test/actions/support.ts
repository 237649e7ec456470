import type { Result } from "../../src/domain/issue/result";

export const today = "2026-11-22";
/** The sample of source 000 in the month before today. */
export const sampleRequest = { schemeId: "000", language: "zh-CN", month: "2026-10" } as const;
/** The same of the policy with the fewest columns, where it makes no difference under which. */
export const smallRequest = { ...sampleRequest, schemeId: "004ONLINE" } as const;
export const silent = (): void => undefined;

/** The value of something that must not be refused. */
export async function must<T>(result: Promise<Result<T>>): Promise<T> {
  const given = await result;
  if (given.ok) return given.value;
  throw new Error(JSON.stringify(given.issues));
}
