import { areaName, rangeAt } from "../../sheets/kit/address";
import type { RawSheet, RawTable } from "../../sheets/kit/raw";
import { type OpenColumn, stretchesOf } from "../../sheets/reading/openColumns";
import type { RowSort } from "../../sheets/reading/rowSorts";
import type { ChangeLog } from "./changeLog";
import type { UndoStep } from "../../sheets/book/undoStep";
import { withLockOff } from "./withLockOff";

export interface Sorting {
  sheet: Excel.Worksheet;
  area: RawTable;
  raw: RawSheet;
  /** Rows of the sheet that are hidden, counted from 0: Excel leaves them where they are, so they are shown. */
  hidden: readonly number[];
  sorts: readonly RowSort[];
  /** Columns that people type into. */
  open: readonly OpenColumn[];
}

/** Queues sorts by Excel itself, which takes whole rows along with their comments; it refuses them where a cell is locked. */
export async function sortRows(log: ChangeLog, sorting: Sorting): Promise<void> {
  const { sheet, area, hidden, sorts } = sorting;
  const shown = hidden.map((row) => ({ kind: "rowShown", sheet: sheet.name, address: wholeRow(row) }) as const);
  await log.write([...cellsBack(sorting), ...shown], () =>
    withLockOff(log, sheet, () => {
      for (const row of hidden) sheet.getRange(wholeRow(row)).rowHidden = false;
      for (const { rows, keys } of sorts.filter((sort) => sort.rows > 1))
        sheet.getRange(areaName({ ...area, row: area.row + 1, rows })).sort.apply(
          keys.map(({ column, isDescending, isNumber }) => ({
            key: column - area.column,
            ascending: isDescending !== true,
            dataOption: isNumber === true ? "TextAsNumber" : "Normal",
          })),
          false,
          false,
          "Rows",
        );
    }),
  );
}

const wholeRow = (row: number): string => `${row + 1}:${row + 1}`;

/**
 * Open cells go back under the lock, where Excel fills no column from one formula in it; the columns of formulas read the
 * same in every row and need not. Cells typed over are found by the check.
 */
function cellsBack({ sheet, area, raw, open }: Sorting): UndoStep[] {
  return stretchesOf(open).map(({ from, to }) => {
    const address = rangeAt(area.row + 1, from, area.row + area.rows - 1, to);
    const rows = raw.formulas.slice(area.row + 1, area.row + area.rows);
    return { kind: "cells", sheet: sheet.name, address, formulas: rows.map((cells) => cells.slice(from, to + 1)) };
  });
}
