import { areaOf } from "../kit/address";
import type { CellValue, SheetPlan } from "../kit/plan";
import { FormulaError, type FormulaValue } from "./values";

/** Where a table stands, and what its columns are called. */
export interface PlacedTable {
  sheet: string;
  name: string;
  /** Of the headings. */
  row: number;
  column: number;
  /** Without the headings. */
  rows: number;
  headings: readonly string[];
}

/** The table of a sheet with its headings, or null. */
export function placedTable({ name: sheet, table, blocks }: SheetPlan): PlacedTable | null {
  if (!table) return null;
  const { row, column, rows } = areaOf(table.range);
  const headings: string[] = [];
  for (const { at, rows: cells } of blocks) {
    const from = areaOf(at);
    cells[row - from.row]?.forEach((cell, right) => {
      if (cell !== null && typeof cell !== "object") headings[from.column + right - column] = String(cell);
    });
  }
  return { sheet, name: table.name, row, column, rows: rows - 1, headings };
}

const item = /^\[#([^\]]+)\],/;
const inBrackets = /\[((?:'.|[^[\]'])*)\]/gs;

/** The columns between brackets, an apostrophe before a sign taken off: "[a]:[b]", "[a]", or "a" without brackets. */
function columnsIn(inside: string, headings: readonly string[]): [first: number, last: number] {
  const names = inside.startsWith("[") ? [...inside.matchAll(inBrackets)].map(([, name = ""]) => name) : [inside];
  const places = names.map((name) => headings.indexOf(name.replace(/'(.)/gs, "$1")));
  if (places.includes(-1)) throw new FormulaError("unknown", inside);
  return [Math.min(...places), Math.max(...places)];
}

/** What a reference by headings stands for: the cells of its row, of the headings, or of every row. */
export function tableCells(
  { sheet, row, column, rows, headings }: PlacedTable,
  inside: string,
  from: { row: number; cell: (sheet: string, row: number, column: number) => CellValue },
): FormulaValue {
  const [whole = "", which = ""] = item.exec(inside) ?? [];
  const [first, last] = columnsIn(inside.slice(whole.length), headings);
  const [top, height] = rowsOf(which, { row, rows, here: from.row });
  const cells = Array.from({ length: height }, (_, down) =>
    Array.from({ length: last - first + 1 }, (__, right) => from.cell(sheet, top + down, column + first + right)),
  );
  return cells.length === 1 && first === last ? (cells[0]?.[0] ?? "") : cells;
}

function rowsOf(which: string, { row, rows, here }: Record<"row" | "rows" | "here", number>): [number, number] {
  switch (which) {
    case "This Row":
      return [here, 1];
    case "Headers":
      return [row, 1];
    case "":
      return [row + 1, rows];
    default:
      throw new FormulaError("unknown", `#${which}`);
  }
}
