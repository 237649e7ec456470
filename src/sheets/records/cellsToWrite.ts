import type { Occupied } from "./occupied";
import type { RecordPreview } from "./previewRecords";
import { sumOf } from "../../domain/figures/sum";

/** How many cells of 评分表 get a formula, and how many of the rows' cells hold something typed. */
export function cellsToWrite(
  { filled }: RecordPreview,
  occupied: Occupied,
  replacesTyped: boolean,
): { written: number; typed: number } {
  const all = sumOf(filled, ({ values }) => values.length);
  const typed = sumOf(filled, ({ input, values }) => {
    const rows = new Set(occupied[input] ?? []);
    return values.filter(({ person }) => rows.has(person.row)).length;
  });
  return { written: replacesTyped ? all : all - typed, typed };
}
