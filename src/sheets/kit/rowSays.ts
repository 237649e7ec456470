import { cellAt, cellOf } from "./address";
import type { CellValue } from "./plan";
import { cellRead, type RawSheet } from "./raw";

/** Columns from A on that say which row it is: number and name on 评分表, day and person on 事件台账, the labels of 规则. */
export const keyColumns = 4;

/** What a row said when it was looked at, cell by cell. */
export type RowSays = readonly { address: string; says: CellValue }[];

const isFormula = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("=");

/** What stands in the first cells of a cell's row, itself left out. Blank cells say nothing, and a formula's value is nobody's word. */
export function rowSays({ values, formulas }: RawSheet, address: string): RowSays {
  const { row, column } = cellOf(address);
  return Array.from({ length: keyColumns }, (_, at) => at).flatMap((at) => {
    const says = cellRead(values[row]?.[at] ?? "");
    if (at === column || says === "" || isFormula(formulas[row]?.[at] ?? "")) return [];
    return [{ address: cellAt(row, at), says }];
  });
}
