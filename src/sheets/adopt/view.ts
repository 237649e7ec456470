import { cellAt } from "../kit/address";
import type { Area } from "../kit/area";
import type { SheetGrid } from "../kit/grid";
import type { CellValue } from "../kit/plan";

/** A sheet as it is looked at: people go down, columns go across. Rows and columns count from 0. */
export interface SheetView {
  name: string;
  rows: number;
  columns: number;
  /** People stand in the columns of the sheet, so that rows and columns are exchanged here. */
  isTurned: boolean;
  value: (row: number, column: number) => CellValue;
  /** What the cell says, that of its merged area included; trimmed, line breaks as blanks. */
  text: (row: number, column: number) => string;
  /** With "="; "" where the cell holds none. */
  formula: (row: number, column: number) => string;
  format: (row: number, column: number) => string;
  /** The merged area over the cell. */
  merge: (row: number, column: number) => Area | null;
  isHidden: (row: number, column: number) => boolean;
  /** As Excel names the cell. */
  address: (row: number, column: number) => string;
}

const textOf = (value: CellValue): string => String(value).replace(/\s+/g, " ").trim();

/** Texts are asked for again and again while lists are looked for. */
function keptTexts(text: SheetView["text"]): SheetView["text"] {
  const kept: (string | undefined)[][] = [];
  return (row, column) => {
    const cells = (kept[row] ??= []);
    return (cells[column] ??= text(row, column));
  };
}

/** The merged area over every cell that has one, by "row column". */
function mergesByCell(merges: readonly Area[]): Map<string, Area> {
  const byCell = new Map<string, Area>();
  for (const area of merges) {
    const [lastRow, lastColumn] = [area.row + Math.min(area.rows, most), area.column + Math.min(area.columns, most)];
    for (let row = area.row; row < lastRow; row += 1)
      for (let column = area.column; column < lastColumn; column += 1) byCell.set(`${row} ${column}`, area);
  }
  return byCell;
}

/** Rows and columns of a merged area that are looked at. */
const most = 500;

/** A sheet with its people in rows. */
export function viewOf(grid: SheetGrid): SheetView {
  const { name, values, formulas, formats } = grid;
  const merges = mergesByCell(grid.merges);
  const merge = (row: number, column: number): Area | null => merges.get(`${row} ${column}`) ?? null;
  const value = (row: number, column: number): CellValue => {
    const at = merge(row, column) ?? { row, column };
    return values[at.row]?.[at.column] ?? "";
  };
  const hidden = { rows: new Set(grid.hiddenRows), columns: new Set(grid.hiddenColumns) };
  return {
    name,
    rows: values.length,
    columns: values.reduce((widest, row) => Math.max(widest, row.length), 0),
    isTurned: false,
    value,
    text: keptTexts((row, column) => textOf(value(row, column))),
    formula: (row, column) => {
      const at = merge(row, column) ?? { row, column };
      const formula = String(formulas[at.row]?.[at.column] ?? "");
      return formula.startsWith("=") ? formula : "";
    },
    format: (row, column) => formats[row]?.[column] ?? "",
    merge,
    isHidden: (row, column) => hidden.rows.has(row) || hidden.columns.has(column),
    address: cellAt,
  };
}

const turnedArea = (area: Area | null): Area | null =>
  area && { row: area.column, column: area.row, rows: area.columns, columns: area.rows };

/** The same sheet with rows and columns exchanged: people who stand beside each other go down. */
export const turnedView = (view: SheetView): SheetView => ({
  name: view.name,
  rows: view.columns,
  columns: view.rows,
  isTurned: !view.isTurned,
  value: (row, column) => view.value(column, row),
  text: (row, column) => view.text(column, row),
  formula: (row, column) => view.formula(column, row),
  format: (row, column) => view.format(column, row),
  merge: (row, column) => turnedArea(view.merge(column, row)),
  isHidden: (row, column) => view.isHidden(column, row),
  address: (row, column) => view.address(column, row),
});
