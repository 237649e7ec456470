import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";

/** Not yet to be had. */
export const writeResults = (): Promise<Result<{ cells: number; range: string }>> =>
  Promise.resolve(failed({ code: "noPeriod" }));
