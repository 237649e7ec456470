import { failed, ok, type Result } from "../domain/issue/result";
import { inWorkbook } from "../excel/inWorkbook";
import type { CellRef } from "../sheets/kit/finding";

/** Shows a cell: its sheet comes to the front and the cell is selected. */
export const goTo = (cell: CellRef): Promise<Result<null>> =>
  inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: cell.sheet });
    if (sheet.visibility === "Hidden") sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRange(cell.address).select();
    await context.sync();
    return ok(null);
  });
