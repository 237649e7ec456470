import type { Area, CellValue } from "../grid";
import { intersection } from "./box";
import { itemNotFound, notImplemented } from "./failure";
import type { Range } from "./range";
import { valueType } from "./rangeContents";

const KINDS: Readonly<Record<string, string>> = {
  Empty: "Empty",
  Double: "Numbers",
  String: "Text",
  Boolean: "Logical",
  Error: "Errors",
};

const ofType = (value: CellValue, wanted: string) =>
  wanted === "All" || wanted.includes(KINDS[valueType(value)] ?? "-");

type Test = (value: CellValue, formula: CellValue, row: number, column: number) => boolean;

const isFormula = (formula: CellValue) => typeof formula === "string" && formula.startsWith("=");

const testFor = (range: Range, type: string, valueKind: string): Test => {
  const { grid } = range.book;
  const { sheet } = range.cells;
  switch (type) {
    case "Blanks":
      return (value, formula) => value === "" && !isFormula(formula);
    case "Constants":
      return (value, formula) => value !== "" && !isFormula(formula) && ofType(value, valueKind);
    case "Formulas":
      return (value, formula) => isFormula(formula) && ofType(value, valueKind);
    case "Visible":
      return (_value, _formula, row, column) => !grid.isRowHidden(sheet, row) && !grid.isColumnHidden(sheet, column);
    case "DataValidations":
      return (_value, _formula, row, column) =>
        range.book
          .state(sheet)
          .validations.some(({ area }) => intersection(area, { row, column, rows: 1, columns: 1 }) !== null);
    default:
      throw notImplemented(`special cells of type ${type}`);
  }
};

/** Runs of cells in each row, then equal runs of neighbouring rows, as few blocks as that gives. */
const blocks = (area: Area, matches: (row: number, column: number) => boolean): Area[] => {
  const found: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let start: number | null = null;
    for (let column = area.column; column <= area.column + area.columns; column += 1) {
      const inside = column < area.column + area.columns && matches(row, column);
      if (inside) start ??= column;
      else if (start !== null) {
        const run: Area = { sheet: area.sheet, row, rows: 1, column: start, columns: column - start };
        const above = found.find(
          (one) => one.column === run.column && one.columns === run.columns && one.row + one.rows === row,
        );
        if (above === undefined) found.push(run);
        else above.rows += 1;
        start = null;
      }
    }
  }
  return found;
};

/** Cells of one kind within the used part of the range. */
export const specialCells = (range: Range, type: string, valueKind: string, mayBeNone = false): Area[] => {
  const used = range.isUnbounded ? range.GetUsedRange(false).cells : range.cells;
  const values = range.book.grid.values(used);
  const formulas = range.book.grid.formulas(used);
  const test = testFor(range, type, valueKind);
  const found = blocks(used, (row, column) => {
    const value = values[row - used.row]?.[column - used.column] ?? "";
    return test(value, formulas[row - used.row]?.[column - used.column] ?? "", row, column);
  });
  if (found.length === 0 && !mayBeNone) throw itemNotFound(`cell of the type ${type}`);
  return found;
};
