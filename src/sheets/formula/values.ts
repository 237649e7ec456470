import type { CellValue } from "../kit/plan";

/** Cells in rows. */
export type Cells = CellValue[][];

/** What a piece of a formula gives. */
export type FormulaValue = CellValue | Cells;

/** An argument, calculated when it is asked for. */
export type Lazy = () => FormulaValue;

/** Thrown where a formula gives an error, or does something that is not known here. */
export class FormulaError extends Error {
  constructor(
    readonly why: "error" | "unknown",
    what: string,
  ) {
    super(what);
  }
}

/** The value of a single cell. */
export function single(value: FormulaValue): CellValue {
  if (!Array.isArray(value)) return value;
  const [row, ...more] = value;
  if (row?.length !== 1 || more.length > 0) throw new FormulaError("unknown", "area");
  return row[0] ?? "";
}

/** A value for every place of areas that lie over each other; of values alone a single one. */
export function eachPlace(
  values: readonly FormulaValue[],
  tell: (of: readonly CellValue[]) => CellValue,
): FormulaValue {
  const areas = values.filter((value) => Array.isArray(value));
  if (areas.length === 0) return tell(values as readonly CellValue[]);
  const rows = Math.max(...areas.map(({ length }) => length));
  const columns = Math.max(...areas.map(([first]) => first?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => tell(values.map((value) => at(value, row, column)))),
  );
}

/** A single row or column lies over every other one. */
function at(value: FormulaValue, row: number, column: number): CellValue {
  if (!Array.isArray(value)) return value;
  const cells = value[value.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  if (cell === undefined) throw new FormulaError("error", "#N/A");
  return cell;
}

/** A value as a number, as Excel's signs take it. */
export function numberFrom(value: CellValue): number {
  if (value === "") return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError("error", "#VALUE!");
  return number;
}

/** Whether a condition holds. */
export function truthOf(value: CellValue): boolean {
  if (typeof value === "string" && value !== "") throw new FormulaError("error", "#VALUE!");
  return Boolean(value);
}

const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Below 0, 0 or above, as Excel orders values: numbers, texts without regard to case, no and yes. A blank is either. */
export function compared(one: CellValue, other: CellValue): number {
  const [left, right] = [blankAs(one, other), blankAs(other, one)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() === right.toLowerCase() ? 0 : left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  return Number(left) - Number(right);
}

/** A blank cell beside a number is 0; the text "" stays what it is, which these formulas do not tell apart from it. */
const blankAs = (value: CellValue, other: CellValue): CellValue =>
  value === "" && typeof other === "number" ? "" : value;

/** Everything in values, row by row. */
export const flat = (values: readonly FormulaValue[]): CellValue[] =>
  values.flatMap((value) => (Array.isArray(value) ? value.flat() : [value]));

/** Numbers as SUM takes them: texts and blanks in cells do not count. */
export const numbersOf = (values: readonly FormulaValue[]): number[] =>
  flat(values).filter((value) => typeof value === "number");
