import { failed, ok, type Result } from "../domain/result";
import { schemeById } from "../schemes";
import type { WorkbookState } from "../sheets/month";
import { usualSheetNames, usualTableNames } from "../sheets/sheetNames";
import { stateSheetName } from "../sheets/stateSheet";
import type { NewMonth } from "./actions";

/** What a workbook remembers before anything has been filled in. */
export function newState(request: NewMonth): Result<WorkbookState> {
  const { schemeId, language, department, month, sheets, carried = {} } = request;
  const scheme = request.policy ?? schemeById(schemeId);
  if (!scheme) return failed({ code: "schemeUnknown", id: schemeId });
  return ok({
    version: 1,
    scheme,
    language,
    department,
    month,
    sheets: { ...usualSheetNames(language), ...sheets, state: stateSheetName },
    tables: usualTableNames,
    approval: null,
    ...carried,
  });
}
