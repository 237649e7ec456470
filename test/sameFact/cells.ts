import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { rawOf } from "../sheets/rawOf";

type Rows = readonly (readonly CellValue[])[];

export const rowsOf = (plan: SheetPlan): Rows => rawOf(plan).values;

/** What stands so many cells right of the first cell with this text; undefined where no cell has it. */
export function beside(rows: Rows, label: string, right: number): CellValue | undefined {
  for (const row of rows) {
    const at = row.indexOf(label);
    if (at >= 0) return row[at + right] ?? "";
  }
  return undefined;
}

/** A table that a sheet shows below a heading: the cell of a column in the row that begins with, or holds, a key. */
export function inTable(rows: Rows, heading: string, key: CellValue, column: string): CellValue | undefined {
  const header = rows.findIndex((row) => row.includes(heading) && row.includes(column));
  const [keyAt, at] = [heading, column].map((text) => rows[header]?.indexOf(text) ?? -1);
  if (header < 0 || keyAt === undefined || at === undefined) return undefined;
  const row = rows.slice(header + 1).find((cells) => cells[keyAt] === key);
  return row === undefined ? undefined : (row[at] ?? "");
}

export const textsOf = (plan: SheetPlan): readonly string[] => rowsOf(plan).flatMap((row) => row.map(String));
