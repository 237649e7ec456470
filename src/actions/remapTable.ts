import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { adoptedNow } from "../excel/adoptedNow";
import type { Change } from "../excel/change/change";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { askInventory, isBegun } from "../excel/inventory";
import { readSheets } from "../excel/readSheets";
import { rememberState } from "../excel/rememberState";
import { presentNames } from "../sheets/book/anchors";
import type { AdoptedSource } from "../sheets/book/adoptedSource";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import { sourceWithin } from "../sheets/sourceFor";

/**
 * Another meaning of the columns, other figures of the department, or another sheet that holds the table by now. It works where
 * the period cannot be read because its table is not found.
 */
export const remapTable = (source: AdoptedSource): Promise<Result<null>> =>
  changeWorkbook((change) => remapped(change, source));

async function remapped(change: Change, asked: AdoptedSource): Promise<Result<null>> {
  const { context } = change;
  const hidden = context.workbook.worksheets.getItemOrNullObject(stateSheetName);
  const { cells, rest: inventory } = await readSheets(context, [hidden], () => {
    hidden.load("id,name");
    return askInventory(context.workbook);
  });
  if (isBegun(inventory, change.isOwnNote)) return failed({ code: "workUnfinished" });
  const stateCells = hidden.isNullObject ? undefined : cells.get(hidden);
  if (stateCells === undefined) return failed({ code: "noPeriod" });
  const stored = parseState(stateCells);
  if (!stored.ok) return stored;
  const state = { ...stored.value.state, sheets: presentNames(stored.value.state.sheets, stateCells) };
  if (state.source === undefined) return failed({ code: "notAdopted" });
  const source = sourceWithin(state.scheme, { ...asked, ...madeStill(state.source, asked) });
  if (!source.ok) return source;
  const found = await adoptedNow(context, inventory, state, source.value);
  if (!found.ok) return found;
  const reading = { sheets: { state: hidden }, stateCells };
  await rememberState(change, reading, { state: found.value.state, added: ["score"] });
  return ok(null);
}

/** Columns that were made for results are ours as long as they are for results. */
function madeStill({ made = [] }: AdoptedSource, { mapping: { columns } }: AdoptedSource): Pick<AdoptedSource, "made"> {
  const results = columns.filter(({ means }) => means.kind === "result").map(({ heading }) => heading);
  const still = made.filter((heading) => results.includes(heading));
  return still.length > 0 ? { made: still } : {};
}
