import type { Occupied } from "./occupied";
import type { RecordPreview } from "./previewRecords";

/** How many cells of 评分表 get a formula, and how many of the rows' cells hold something typed. */
export function cellsToWrite(
  { filled }: RecordPreview,
  occupied: Occupied,
  replacesTyped: boolean,
): { written: number; typed: number } {
  const all = filled.reduce((sum, { values }) => sum + values.length, 0);
  const typed = filled.reduce((sum, { input, values }) => {
    const rows = new Set(occupied[input] ?? []);
    return sum + values.filter(({ person }) => rows.has(person.row)).length;
  }, 0);
  return { written: replacesTyped ? all : all - typed, typed };
}
