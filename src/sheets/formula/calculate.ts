import type { CellValue } from "../kit/plan";
import { areaOf } from "../kit/address";
import { functions } from "./functions";
import {
  compared,
  type Cells,
  eachPlace,
  type Lazy,
  numberFrom,
  FormulaError,
  single,
  type FormulaValue,
} from "./values";
import type { Expression } from "./parseFormula";

/** What a cell holds; asked for each cell that a formula names. */
export type CellAsked = (sheet: string | null, address: { row: number; column: number }) => CellValue;

/** What cells of a table hold; asked for each reference by headings. */
type TableAsked = (table: string, inside: string) => FormulaValue;

/** Tables of people's own workbooks are not known by their headings. */
const noTables: TableAsked = (table) => {
  throw new FormulaError("unknown", table);
};

/** Cells of an area that are looked at. */
const mostCells = 2000;

/** What a formula gives; throws a FormulaError where it has an error or does something that is not known here. */
export function calculate(expression: Expression, cell: CellAsked, table: TableAsked = noTables): FormulaValue {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "reference":
      return cellsOf(expression, cell);
    case "table":
      return table(expression.table, expression.inside);
    case "array":
      return expression.rows.map((row) => row.map((one) => single(calculate(one, cell, table))));
    case "operator":
      return eachPlace(
        expression.of.map((one) => calculate(one, cell, table)),
        (of) => operated(expression.sign, of),
      );
    case "call": {
      const known = functions.get(expression.name);
      if (known === undefined) throw new FormulaError("unknown", expression.name);
      return known(
        expression.of.map(
          (one): Lazy =>
            () =>
              calculate(one, cell, table),
        ),
      );
    }
  }
}

function cellsOf({ sheet, from, to }: Extract<Expression, { kind: "reference" }>, cell: CellAsked): FormulaValue {
  if (from === to) return cell(sheet, areaOf(from));
  const { row, column, rows, columns } = areaOf(`${from}:${to}`);
  if (rows < 1 || columns < 1 || rows * columns > mostCells) throw new FormulaError("unknown", `${from}:${to}`);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => cell(sheet, { row: row + down, column: column + right })),
  ) satisfies Cells;
}

function operated(sign: string, [left = 0, right]: readonly CellValue[]): CellValue {
  if (right === undefined) return sign === "%" ? numberFrom(left) / 100 : -numberFrom(left);
  switch (sign) {
    case "&":
      return `${left}${right}`;
    case "+":
      return numberFrom(left) + numberFrom(right);
    case "-":
      return numberFrom(left) - numberFrom(right);
    case "*":
      return numberFrom(left) * numberFrom(right);
    case "/":
      return divided(numberFrom(left), numberFrom(right));
    case "^":
      return numberFrom(left) ** numberFrom(right);
    default:
      return holds(sign, compared(left, right));
  }
}

function divided(left: number, right: number): number {
  if (right === 0) throw new FormulaError("error", "#DIV/0!");
  return left / right;
}

function holds(sign: string, order: number): boolean {
  switch (sign) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}
