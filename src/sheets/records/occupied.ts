import { findColumns } from "../reading/columns";
import { ownDefault } from "../reading/ownDefault";
import { isFormula } from "../reading/sameFormula";
import { shiftOf } from "../reading/shift";
import type { CellValue } from "../kit/plan";
import type { RawPeriod } from "../book/rawPeriod";
import { scoreLayout } from "../columns/scoreLayout";

/** A column of 评分表 that records may fill. */
export interface InputColumn {
  input: string;
  /** Sheet column, counted from 0. */
  at: number;
  /** Whether a cell holds what somebody typed, rather than nothing, the column's own formula or one over records. */
  isTyped: (cell: CellValue) => boolean;
}

/** Whether a formula counts records of one of these tables. */
export function countsRecords(cell: CellValue, tables: readonly string[]): boolean {
  return isFormula(cell) && tables.some((table) => cell.toLowerCase().includes(`${table.toLowerCase()}[`));
}

/** The columns of a person's inputs and the header of the columns that say who it is. */
export function inputColumns(raw: RawPeriod): InputColumn[] {
  const { scheme, language, records = [] } = raw.state;
  const layout = scoreLayout(scheme, language, raw.scoreTable.rows - 1);
  const columns = findColumns(layout.columns, raw.score, raw.scoreTable);
  const shift = shiftOf(raw, layout, columns);
  const defaultOf = ownDefault(raw, layout, shift);
  const counted = records.map(({ table }) => table);
  return columns.placed.flatMap(({ column, at }): InputColumn[] => {
    if (column.input === null || at === null) return [];
    const isDefault = defaultOf(column.input.id);
    const isTyped = (cell: CellValue): boolean => cell !== "" && !isDefault(cell) && !countsRecords(cell, counted);
    return [{ input: column.input.id, at, isTyped }];
  });
}

/** Sheet rows, counted from 1, in which each input holds something typed. */
export type Occupied = Readonly<Record<string, readonly number[]>>;

export function occupied(raw: RawPeriod): Occupied {
  const first = raw.scoreTable.row + 1;
  const body = raw.score.formulas.slice(first, raw.scoreTable.row + raw.scoreTable.rows);
  return Object.fromEntries(
    inputColumns(raw).map(({ input, at, isTyped }) => [
      input,
      body.flatMap((row, index) => (isTyped(row[at] ?? "") ? [first + index + 1] : [])),
    ]),
  );
}
