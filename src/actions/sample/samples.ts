import { sampleFiles } from "./sampleFiles";
import type { Sample } from "./sample";

/** The made-up team of a shipped policy, read against it by a test; undefined for any other. */
export async function sampleOf(schemeId: string): Promise<Sample | undefined> {
  const file = await sampleFiles[schemeId]?.();
  return file?.default as Sample | undefined;
}
