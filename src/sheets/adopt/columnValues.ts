import { readYesNo } from "../reading/readYesNo";
import type { ProposedArea } from "./areas";
import { type CellFigure, figureIn } from "./figure";

/** What stands in a column, beside its heading. */
export interface ColumnValues {
  /** Cells that hold something. */
  filled: number;
  numbers: readonly number[];
  /** Cells that show a percent sign. */
  percents: number;
  times: number;
  yesNos: number;
  words: readonly string[];
  formulas: number;
}

/** Cells of everybody in a list, in this column. */
export function columnValues({ view, people }: Pick<ProposedArea, "view" | "people">, column: number): ColumnValues {
  const figures = people.map(({ row }) => figureIn(view.value(row, column), view.format(row, column)));
  const numbers = figures.flatMap((figure) => (figure.kind === "number" ? [figure] : []));
  const words = figures.flatMap((figure) => (figure.kind === "words" ? [figure.text] : []));
  return {
    filled: figures.filter(({ kind }) => kind !== "blank").length,
    numbers: numbers.map(({ value }) => value),
    percents: numbers.filter(({ isPercent }) => isPercent).length,
    times: figures.filter(({ kind }) => kind === "time").length,
    yesNos: figures.filter(isYesNo).length,
    words,
    formulas: people.filter(({ row }) => view.formula(row, column) !== "").length,
  };
}

const isYesNo = (figure: CellFigure): boolean =>
  figure.kind === "words"
    ? readYesNo(figure.text) !== null
    : figure.kind === "number" && (figure.value === 0 || figure.value === 1);

/** Most of what is filled in are numbers; a few cells may hold something else. */
export const areNumbers = ({ filled, numbers }: ColumnValues): boolean =>
  filled === 0 || numbers.length >= 0.6 * filled;

/** Whether nearly all numbers lie within limits; a slip of the pen does not make another column of it. */
export function areWithin({ numbers }: ColumnValues, min: number, max: number): boolean {
  const outside = numbers.filter((number) => number < min || number > max).length;
  return outside <= Math.max(numbers.length < 3 ? 0 : 1, 0.3 * numbers.length);
}
