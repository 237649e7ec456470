import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { schemeById } from "../schemes";
import { beginningState } from "../sheets/book/beginningState";
import type { WorkbookState } from "../sheets/book/workbookState";
import type { NewPeriod } from "./actions";

/** What a workbook remembers before anything has been filled in. */
export function newState(request: Omit<NewPeriod, "rows"> & { rows?: number }): Result<WorkbookState> {
  const scheme = request.policy ?? schemeById(request.schemeId);
  if (!scheme) return failed({ code: "schemeUnknown", id: request.schemeId });
  return ok({ ...beginningState({ ...request, scheme }), ...request.carried });
}
