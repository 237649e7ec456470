import type { Result } from "../domain/issue/result";
import { isSamePerson } from "../domain/people/identity";
import { failed, ok } from "../domain/outcome/outcome";
import { rememberState } from "../excel/rememberState";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { cellAt, rangeAt } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import { readPeriod } from "../sheets/readPeriod";
import type { ColumnChange } from "../sheets/records/recordCells";
import { collect } from "../sheets/travel/collect";
import { type CellWrite, type Decisions, entriesToAdd } from "../sheets/travel/decided";
import type { Returned } from "../sheets/travel/returned";
import { stateAfter } from "../sheets/travel/stateAfter";
import { type TypedColumn, type TypedTable, typedTable } from "../sheets/travel/typedRows";
import { writeEntries } from "./logIncident";
import { ownTable } from "./onScore";
import { withPeriod } from "./withPeriod";
import { writeColumns } from "./writeColumns";

/** What was decided on returned files, and the cells that were shown to be written for it. */
export interface CollectOrder {
  files: readonly Returned[];
  decisions: Decisions;
  writes: readonly CellWrite[];
}

/** Writes what returned files have; where a cell is another one than was shown, nothing of it. */
export const collectReturned = (
  order: CollectOrder,
  today: string,
): Promise<Result<{ cells: number; entries: number }>> =>
  withPeriod(async (open) => {
    const { raw } = open.reading;
    const own = ownTable(open.reading, "figures");
    if (!own.ok) return own;
    const collection = collect({ raw, evaluated: readPeriod(raw, today) }, order.files, []);
    const table = typedTable(raw);
    const moved = movedCell(raw, table, order.writes);
    if (moved) return failed(moved);
    const { decisions } = order;
    const entries = entriesToAdd(collection, decisions);
    const state = stateAfter(raw, { collection, decisions, today });
    await rememberState(open.change, open.reading, {
      state,
      within: async () => {
        await writeColumns(open, changesOf(raw, table, order.writes));
        if (entries.length > 0)
          await writeEntries(
            open,
            entries.map((entry) => ({ ...entry, date: entry.date ?? "", times: String(entry.times) })),
          );
      },
    });
    return ok({ cells: order.writes.length, entries: entries.length });
  });

/** The first cell that does not hold what was shown, or not that person's. */
function movedCell({ score }: RawPeriod, { rows, columns }: TypedTable, writes: readonly CellWrite[]) {
  const byRow = new Map(rows.map((row) => [row.row, row] as const));
  const moved = writes.find(({ row, person, column, was }) => {
    const here = byRow.get(row);
    return here === undefined || !isSamePerson(here, person) || (here.cells.get(column)?.value ?? "") !== was;
  });
  if (moved === undefined) return null;
  const at = columns.find(({ id }) => id === moved.column)?.at ?? 0;
  const read = String(score.values[moved.row - 1]?.[at] ?? "");
  return { code: "cellChanged" as const, sheet: score.name, address: cellAt(moved.row - 1, at), read };
}

/** The rows of a column from the first to the last that changes. */
function changesOf({ score }: RawPeriod, { columns }: TypedTable, writes: readonly CellWrite[]): ColumnChange[] {
  return columns.flatMap(({ id, at }: TypedColumn): ColumnChange[] => {
    const own = new Map(writes.flatMap(({ column, row, value }) => (column === id ? [[row - 1, value] as const] : [])));
    const rows = [...own.keys()].sort((one, other) => one - other);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return [];
    const between = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
    return [
      {
        address: rangeAt(first, at, last, at),
        before: between.map((row): CellValue[] => [score.formulas[row]?.[at] ?? ""]),
        after: between.map((row) => [own.get(row) ?? null]),
      },
    ];
  });
}
