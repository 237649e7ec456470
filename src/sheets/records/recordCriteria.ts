import { columnOf } from "../kit/tableReference";
import { textLiteral } from "../kit/textLiteral";
import { dayAfter, firstDay, type Period } from "../../domain/time/period";
import { leastNumber, limitIn } from "./measure";
import { type Condition, dateColumn, holdsNumbers, type RecordRecipe, type RecordColumn } from "../book/recipe";

/** What the formulas of one person's row refer to. */
export interface RecordScope {
  recipe: RecordRecipe;
  period: Period;
  /** Cell of this row by which records are found: tblScore[[#This Row],[工号]]. */
  keyCell: (by: "number" | "name") => string;
  /** All cells of that column: tblScore[工号]. */
  keyCells: (by: "number" | "name") => string;
  /** Signs of identifiers among the records or the people that only look like numbers or dates; null where all are plain. */
  oddSigns: readonly string[] | null;
}

/** A criterion that takes a text for what it is, signs for "any text" included. */
export const equalCriterion = (text: string): string => textLiteral(`=${text.replace(/[~*?]/g, "~$&")}`);

/** The cells of a column. */
export const columnCells = ({ recipe }: RecordScope, header: string): string => columnOf(recipe.table, header);

/** A column of the recipe by its heading. */
export const recipeColumn = ({ recipe }: RecordScope, header: string): RecordColumn => {
  const column = recipe.columns.find((one) => one.header === header);
  if (column === undefined) throw new Error(`No column ${header}`);
  return column;
};

/** Pairs of cells and criterion as COUNTIFS takes them. */
export type Criteria = readonly string[];

export const countFormula = (criteria: Criteria): string => `COUNTIFS(${criteria.join(",")})`;
export const sumFormula = (cells: string, criteria: Criteria): string => `SUMIFS(${cells},${criteria.join(",")})`;

/** The criteria of a condition, once for each text that meets it. */
export function conditionCriteria(scope: RecordScope, where: Condition | null): Criteria[] {
  if (where === null) return [[]];
  const cells = columnCells(scope, where.column);
  if (where.kind === "filled") return [[cells, `"<>"`]];
  if (where.kind === "oneOf") return where.values.map((value) => [cells, equalCriterion(value)]);
  const { unit } = recipeColumn(scope, where.column);
  const { sign, value, per } = limitIn(unit, where);
  return [[cells, `"${sign}"&${per === 1 ? value : `(${value}/${per})`}`]];
}

/** Something that a share can be taken of: a number where numbers are measured, otherwise anything. */
export function filledCriteria(scope: RecordScope, header: string): Criteria {
  return [columnCells(scope, header), holdsNumbers(recipeColumn(scope, header)) ? `">=${leastNumber}"` : `"<>"`];
}

/** That the date is one of the period. */
export function periodCriteria(scope: RecordScope): Criteria {
  const date = dateColumn(scope.recipe);
  if (date === null) return [];
  const cells = columnCells(scope, date.header);
  return [cells, `">="&${dateOf(firstDay(scope.period))}`, cells, `"<"&${dateOf(dayAfter(scope.period))}`];
}

/** "DATE(2026,10,1)" */
const dateOf = (day: string): string => `DATE(${day.split("-").map(Number).join(",")})`;
