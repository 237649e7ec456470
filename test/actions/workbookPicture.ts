import type { RunningExcel } from "../support/excel";
import type { Area } from "../standin/grid";

/** Everything a user would notice of a workbook: sheets in order, cells, tables, protection, charts. */
export function picture({ standIn }: RunningExcel): unknown {
  const { grid } = standIn;
  return {
    sheets: grid.sheets().map((sheet) => ({
      ...sheet,
      isProtected: standIn.isProtected(sheet.id),
      cells: cellsOf(standIn.grid.usedArea(sheet.id, false), (area) =>
        standIn.book.formulas.spelled(area, grid.formulas(area)),
      ),
      charts: standIn.charts(sheet.id),
    })),
    tables: grid.tables(),
    names: grid.names(),
  };
}

const cellsOf = (used: Area | null, read: (area: Area) => unknown): unknown => used && read(used);
