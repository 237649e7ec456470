import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";

/** Not yet to be had. */
export const adoptTable = (): Promise<Result<null>> => Promise.resolve(failed({ code: "noPeriod" }));
