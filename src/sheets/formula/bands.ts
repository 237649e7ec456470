import { round } from "../../domain/figures/rounding";
import type { CellValue } from "../kit/plan";
import { calculate, type CellAsked } from "./calculate";
import { type Expression, parseFormula } from "./parseFormula";
import { FormulaError, single } from "./values";

/** A stretch of a score for which a formula gives one value. */
export interface FormulaBand {
  /** The lowest score of it; null where it begins below 0. */
  from: number | null;
  /** Whether exactly this score belongs to it: >= and not >. */
  isFromIncluded: boolean;
  /** What the formula gives; "" where it shows nothing, null where it gives an error. */
  value: CellValue | null;
}

/** Why a formula cannot be read. */
export type FormulaRefusal = "noFormula" | "noCell" | "severalCells" | "unknownFunction" | "notInBands";

/** Cells that a formula looks up in, and what it depends on. */
export interface FormulaCells {
  /** What a cell holds that is not of the row: a lookup table beside the list. */
  cell: CellAsked;
  /** Whether a cell is one of the row's own, which changes from person to person. */
  isOwn: (sheet: string | null, place: { row: number; column: number }) => boolean;
}

/** Cells of the row that a formula names, as "row column". */
export function ownCells(expression: Expression, cells: FormulaCells): string[] {
  const found = new Set<string>();
  const ask: CellAsked = (sheet, place) => {
    if (cells.isOwn(sheet, place)) found.add(`${place.row} ${place.column}`);
    return cells.cell(sheet, place);
  };
  visit(expression, ask);
  return [...found];
}

/** Looks at every reference, those included that a condition would pass by. */
function visit(expression: Expression, ask: CellAsked): void {
  if (expression.kind === "reference" || expression.kind === "table") calculate(expression, ask);
  else if (expression.kind === "array") expression.rows.flat().forEach((one) => visit(one, ask));
  else if (expression.kind !== "value") expression.of.forEach((one) => visit(one, ask));
}

/** Scores that are tried: every half point as far as any policy goes; what lies between is looked for. */
const step = 0.5;
const highest = 200;

/**
 * The bands of a formula over one score, read by trying: whatever it is written with, it means what it gives. A formula that
 * gives another value at every score is none of bands.
 */
export function bandsOf(formula: string, cells: FormulaCells): readonly FormulaBand[] | FormulaRefusal {
  const valueAt = trying(formula, cells);
  if (typeof valueAt === "string") return valueAt;
  try {
    return bandsBy(valueAt);
  } catch (error) {
    if (error instanceof FormulaError) return "unknownFunction";
    throw error;
  }
}

type ValueAt = (score: CellValue) => CellValue | null;

/** What the formula gives for a value of its only cell; null for an error. */
export function trying(formula: string, cells: FormulaCells): ValueAt | FormulaRefusal {
  const expression = parseFormula(formula);
  if (expression === null) return "noFormula";
  const own = ownCells(expression, cells);
  if (own.length !== 1) return own.length === 0 ? "noCell" : "severalCells";
  return (score) => {
    const ask: CellAsked = (sheet, place) => (cells.isOwn(sheet, place) ? score : cells.cell(sheet, place));
    try {
      return single(calculate(expression, ask));
    } catch (error) {
      if (error instanceof FormulaError && error.why === "error") return null;
      throw error;
    }
  };
}

function bandsBy(valueAt: ValueAt): readonly FormulaBand[] | FormulaRefusal {
  const bands: FormulaBand[] = [{ from: null, isFromIncluded: true, value: valueAt(0) }];
  for (let low = 0; low < highest; low += step) {
    for (let from = low; valueAt(from) !== valueAt(low + step);) {
      const bound = boundBetween(valueAt, from, low + step);
      const isFromIncluded = valueAt(bound) !== valueAt(from);
      const value = isFromIncluded ? valueAt(bound) : valueAt(round(bound + finest, 6));
      bands.push({ from: bound, isFromIncluded, value });
      from = isFromIncluded ? bound : round(bound + finest, 6);
      if (bands.length > mostBands) return "notInBands";
    }
  }
  return bands;
}

const mostBands = 40;
const finest = 1e-6;

/** The score at which the value changes first, with six decimals. */
function boundBetween(valueAt: ValueAt, from: number, to: number): number {
  const before = valueAt(from);
  let [low, high] = [from, to];
  while (high - low > finest / 4) {
    const middle = (low + high) / 2;
    if (valueAt(middle) === before) low = middle;
    else high = middle;
  }
  return round(high, 5);
}
