import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { findAgain, type FoundMapping, type MappingFault } from "./adopt/findAgain";
import type { AdoptedSource } from "./book/adoptedSource";
import type { WorkbookState } from "./book/workbookState";
import type { SheetGrid } from "./kit/grid";
import { theirScore } from "./theirScore";

/** A period's own sheet 评分表 as it is filled in from a table of people's own, with the name of the sheet it was found on. */
type FoundTable = ReturnType<typeof theirScore> & { state: WorkbookState; parts: readonly FoundMapping[] };

/** Finds the table that a period is evaluated in, by its headings, among these sheets; nothing is guessed. */
export function foundTable(
  state: WorkbookState,
  source: AdoptedSource,
  grids: readonly SheetGrid[],
): Result<FoundTable> {
  const { mapping, everybody } = source;
  const here = { ...mapping, sheet: state.sheets.score };
  const parts = findAgain(here, grids, mapping.period ?? state.month);
  if ("code" in parts) return failed(parts);
  const fault = nobodyNamed(parts, here.sheet);
  if (fault !== null) return failed(fault);
  const found = parts[0]?.area.view.name ?? here.sheet;
  const now = {
    ...state,
    source: { ...source, mapping: { ...mapping, sheet: found } },
    sheets: { ...state.sheets, score: found },
  };
  const said = { department: mapping.department ?? {}, ...(everybody && { everybody }) };
  return ok({ ...theirScore(now, parts, said), state: now, parts });
}
/** A list whose columns of names and numbers are all gone: who stands in it would be guessed. */
function nobodyNamed(parts: readonly FoundMapping[], sheet: string): MappingFault | null {
  const names = ({ means }: FoundMapping["missing"][number]["mapped"]): boolean =>
    means.kind === "name" || means.kind === "number";
  for (const { area, columns, missing } of parts) {
    const gone = missing.filter(({ mapped }) => names(mapped)).map(({ mapped }) => mapped.heading);
    if (area.layout !== "printedForm" && gone.length > 0 && !columns.some(({ mapped }) => names(mapped)))
      return { code: "tableNotFound", sheet, headings: gone };
  }
  return null;
}
