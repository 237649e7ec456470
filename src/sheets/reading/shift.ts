import { cellOf, columnLetters } from "../kit/address";
import type { RawPeriod } from "../book/rawPeriod";
import type { ScoreLayout } from "../columns/scoreLayout";
import type { TableColumns } from "./columns";

/** Where cells of the layout stand now that whole rows or columns were put in or cut out; both count from 0. */
export interface Shift {
  row: (row: number) => number;
  column: (column: number) => number;
}

/** Rows show in where the table begins; columns in where the labels of the department's figures stand. */
export function shiftOf({ score, scoreTable, state }: RawPeriod, layout: ScoreLayout, columns: TableColumns): Shift {
  const rows = scoreTable.row - layout.headerRow;
  const row = (place: number): number => place + rows;
  const moved = (column: number): number => columns.placed[column]?.at ?? column;
  const isAt = (id: string, place: { row: number; column: number }): boolean => {
    const label = state.scheme.inputs.find((input) => input.id === id)?.short[state.language];
    return score.values[row(place.row)]?.[place.column] === label;
  };
  const haveMoved = Object.entries(layout.departmentFields).some(
    ([id, { label }]) => !isAt(id, label) && isAt(id, { ...label, column: moved(label.column) }),
  );
  return { row, column: haveMoved ? moved : (column) => column };
}

/** A formula as it reads after the shift: absolute references to its own sheet move along. */
export const shifted = (formula: string, shift: Shift): string =>
  formula.replace(/(^|[^!:A-Za-z0-9])\$([A-Z]{1,3})\$(\d+)/g, (_, before: string, letters: string, row: string) => {
    const place = cellOf(`${letters}${row}`);
    return `${before}$${columnLetters(shift.column(place.column))}$${shift.row(place.row) + 1}`;
  });
