import type { RunningExcel } from "../support/excel";
import type { Area, CellValue } from "../standin/grid";

/** Everything a user would notice of a workbook: sheets in order, cells, tables, protection, charts. */
export function picture({ standIn }: RunningExcel): unknown {
  const { grid } = standIn;
  return {
    sheets: grid.sheets().map((sheet) => ({
      ...sheet,
      isProtected: standIn.isProtected(sheet.id),
      cells: cellsOf(standIn.grid.usedArea(sheet.id, false), (area) =>
        grid.formulas(area).map((row) => row.map(plain)),
      ),
      charts: standIn.charts(sheet.id),
    })),
    tables: grid.tables(),
    names: grid.names(),
  };
}

/** Excel quotes a sheet's name or leaves it, as it likes. */
const plain = (cell: CellValue): CellValue =>
  typeof cell === "string" && cell.startsWith("=") ? cell.replace(/'([^']+)'!/g, "$1!") : cell;

const cellsOf = (used: Area | null, read: (area: Area) => unknown): unknown => used && read(used);
