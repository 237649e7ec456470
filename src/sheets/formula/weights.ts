import { sumOf } from "../../domain/figures/sum";
import type { CellValue } from "../kit/plan";
import { calculate, type CellAsked } from "./calculate";
import { type FormulaCells, ownCells } from "./bands";
import { parseFormula } from "./parseFormula";
import { FormulaError, single } from "./values";

/** A total as a sum of its parts, each times its weight. */
export interface WeightedSum {
  /** By "row column" of the cell. */
  weights: ReadonlyMap<string, number>;
  constant: number;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));

/** The weights of a formula that adds up cells of its row, by trying; null where it does anything else. */
export function weightsOf(formula: string, cells: FormulaCells): WeightedSum | null {
  const expression = parseFormula(formula);
  if (expression === null) return null;
  const own = ownCells(expression, cells);
  const valueFor = (values: (cell: string) => CellValue): number | null => {
    const ask: CellAsked = (sheet, place) => {
      const key = `${place.row} ${place.column}`;
      return cells.isOwn(sheet, place) ? values(key) : cells.cell(sheet, place);
    };
    try {
      const value = single(calculate(expression, ask));
      return typeof value === "number" ? value : null;
    } catch (error) {
      if (error instanceof FormulaError) return null;
      throw error;
    }
  };
  const constant = valueFor(() => 0);
  const ones = own.map((cell) => [cell, valueFor((other) => (other === cell ? 100 : 0))] as const);
  if (constant === null || own.length === 0 || ones.some(([, value]) => value === null)) return null;
  const weights = new Map(ones.map(([cell, value]) => [cell, ((value ?? 0) - constant) / 100] as const));
  const tried = valueFor((cell) => 10 + 4 * own.indexOf(cell));
  const expected = constant + sumOf(own, (cell) => (10 + 4 * own.indexOf(cell)) * (weights.get(cell) ?? 0));
  return tried !== null && isNear(tried, expected) ? { weights, constant } : null;
}
