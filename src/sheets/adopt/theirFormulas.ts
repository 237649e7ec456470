import { bandsOf, type FormulaBand, type FormulaCells, type FormulaRefusal } from "../formula/bands";
import { type WeightedSum, weightsOf } from "../formula/weights";
import { calculate, type CellAsked } from "../formula/calculate";
import { parseFormula } from "../formula/parseFormula";
import { FormulaError, single } from "../formula/values";
import { cellOf } from "../kit/address";
import type { CellRef } from "../kit/finding";
import type { SheetGrid } from "../kit/grid";
import type { CellValue } from "../kit/plan";

/** The formulas of a table, each kind of them read once. */
export interface TheirFormulas {
  bands: (formula: string, at: CellRef) => readonly FormulaBand[] | FormulaRefusal;
  weights: (formula: string, at: CellRef) => WeightedSum | null;
  /** What a formula of one cell gives for a value of it. */
  cells: (at: CellRef) => FormulaCells;
  /** What a cell shows; a formula that a program saved without its result is calculated. */
  shown: (at: CellRef) => CellValue;
}

/** Reads formulas of a workbook; the cells of a person's row, or column, are those that change from person to person. */
export function theirFormulas(grids: readonly SheetGrid[], isTurned: boolean): TheirFormulas {
  const shownAt = shownCells(grids);
  const cells = (at: CellRef): FormulaCells => {
    const own = cellOf(at.address);
    return {
      cell: (sheet, { row, column }): CellValue => shownAt(sheet ?? at.sheet, row, column),
      isOwn: (sheet, place) =>
        (sheet === null || sheet === at.sheet) && (isTurned ? place.column === own.column : place.row === own.row),
    };
  };
  const read = new Map<string, readonly FormulaBand[] | FormulaRefusal>();
  return {
    cells,
    shown: ({ sheet, address }) => {
      const { row, column } = cellOf(address);
      return shownAt(sheet, row, column);
    },
    bands: (formula, at) => {
      const key = alike(formula, cellOf(at.address), isTurned);
      const known = read.get(key) ?? bandsOf(formula, cells(at));
      read.set(key, known);
      return known;
    },
    weights: (formula, at) => weightsOf(formula, cells(at)),
  };
}

/** Formulas that lead to formulas; what goes deeper leads to itself. */
const deepest = 30;

function shownCells(grids: readonly SheetGrid[]) {
  const sheets = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid] as const));
  const known = new Map<string, CellValue>();
  const shownAt = (name: string, row: number, column: number, depth = 0): CellValue => {
    const { value, formula } = savedCell(sheets.get(name.toLowerCase()), row, column);
    if (value !== "" || formula === "" || depth > deepest) return value;
    const key = `${name} ${row} ${column}`;
    const ask: CellAsked = (sheet, at) => shownAt(sheet ?? name, at.row, at.column, depth + 1);
    const result = known.get(key) ?? resultOf(formula, ask);
    known.set(key, result);
    return result;
  };
  return shownAt;
}

function savedCell(grid: SheetGrid | undefined, row: number, column: number): { value: CellValue; formula: string } {
  const formula = String(grid?.formulas[row]?.[column] ?? "");
  return { value: grid?.values[row]?.[column] ?? "", formula: formula.startsWith("=") ? formula : "" };
}

/** Blank where it has an error or is not understood, as it was saved. */
function resultOf(formula: string, cell: CellAsked): CellValue {
  const expression = parseFormula(formula);
  try {
    return expression === null ? "" : single(calculate(expression, cell));
  } catch (error) {
    if (error instanceof FormulaError) return "";
    throw error;
  }
}

/** Formulas of one column are alike but for their row. */
const alike = (formula: string, { row, column }: { row: number; column: number }, isTurned: boolean): string =>
  isTurned ? `${column} ${formula}` : formula.replace(new RegExp(`(?<=[A-Z])${row + 1}(?!\\d)`, "g"), "#");
