import { periodHolding, usualLength } from "../domain/time/period";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { schemeById } from "../schemes";
import type { WorkbookState } from "../sheets/book/workbookState";
import { usualSheetNames, usualTableNames } from "../sheets/book/sheetNames";
import { stateSheetName } from "../sheets/book/stateSheet";
import type { NewPeriod } from "./actions";

/** What a workbook remembers before anything has been filled in. */
export function newState(request: Omit<NewPeriod, "rows"> & { rows?: number }): Result<WorkbookState> {
  const { schemeId, language, department, month, periodLength, sheets, carried = {} } = request;
  const scheme = request.policy ?? schemeById(schemeId);
  if (!scheme) return failed({ code: "schemeUnknown", id: schemeId });
  return ok({
    version: 1,
    scheme,
    language,
    department,
    month: periodHolding(periodLength ?? usualLength(scheme.cycle), month).month,
    ...(periodLength === undefined || periodLength === usualLength(scheme.cycle) ? {} : { periodLength }),
    sheets: { ...usualSheetNames(language), ...sheets, state: stateSheetName },
    tables: usualTableNames,
    approval: null,
    ...carried,
  });
}
