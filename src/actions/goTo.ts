import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import type { CellRef } from "../sheets/kit/finding";

/** Shows a cell: its sheet comes to the front and the cell is selected. */
export const goTo = (cell: CellRef): Promise<Result<null>> =>
  changeWorkbook(async (change) => {
    const { context } = change;
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load("name,visibility");
    await context.sync();
    if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: cell.sheet });
    if (sheet.visibility === "Hidden") change.showSheet(sheet);
    sheet.activate();
    sheet.getRange(cell.address).select();
    return ok(null);
  });
