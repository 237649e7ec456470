import type { CellValue } from "../../src/sheets/kit/plan";

/** Enters cells as a user would type them. */
export const write = (sheet: string, cells: readonly { at: string; value: CellValue }[]): Promise<void> =>
  Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const { at, value } of cells) target.getRange(at).formulas = [[value]];
    await context.sync();
  });
