import { isSamePerson, type Named } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";
import type { RawPeriod } from "../book/rawPeriod";
import type { AwaitedPart, RowMark } from "../book/sentPart";
import type { WorkbookState } from "../book/workbookState";
import type { Collection } from "./collected";
import { type CellWrite, decisionFor, type Decisions, writesOf } from "./decided";
import type { Returned } from "./returned";
import { filledIn, rowMark, typedCell, type TypedRow, typedTable } from "./typedRows";

interface Decided {
  collection: Collection;
  decisions: Decisions;
  /** ISO day. */
  today: string;
}

/** What the workbook remembers once everything that was decided is written. */
export function stateAfter(raw: RawPeriod, { collection, decisions, today }: Decided): WorkbookState {
  const { state } = raw;
  const rows = rowsAfter(raw, writesOf(collection, decisions));
  const isOpen = (person: Named): boolean =>
    collection.cells.some(
      (cell) => isSamePerson(cell.person, person) && typeof decisionFor(cell, decisions) !== "number",
    );
  const back = collection.taken.reduce<readonly AwaitedPart[]>(
    (awaited, file) => withBack(awaited, { file, today, marks: marksOf(state, { file, rows, isOpen }) }),
    state.awaited ?? [],
  );
  const kept = collection.cells.flatMap((cell) => (decisionFor(cell, decisions) === "own" ? [cell.mark] : []));
  const keptOwn = [...new Set([...(state.keptOwn ?? []), ...kept])];
  return {
    ...state,
    ...(back.length === 0 ? {} : { awaited: back }),
    ...(keptOwn.length === 0 ? {} : { keptOwn }),
  };
}

/** Rows as they are typed once the cells are written. */
function rowsAfter(raw: RawPeriod, writes: readonly CellWrite[]): TypedRow[] {
  const { rows, columns } = typedTable(raw);
  return rows.map((row) => {
    const cells = new Map(row.cells);
    for (const { column, value } of writes.filter((write) => write.row === row.row)) {
      const input = columns.find(({ id }) => id === column)?.input ?? null;
      if (value === "") cells.delete(column);
      else cells.set(column, typedCell(value, input, raw.state.language));
    }
    return { ...row, cells };
  });
}

interface After {
  file: Returned;
  rows: readonly TypedRow[];
  /** Whether the two sides still differ in somebody's row. */
  isOpen: (person: Named) => boolean;
}

function marksOf({ scheme }: WorkbookState, { file, rows, isOpen }: After): RowMark[] {
  const [here, there] = [peopleOf(rows), peopleOf(file.rows)];
  return (file.part?.rows ?? []).map(([number, name, ...before]): RowMark => {
    const [own, theirs] = [here.find({ number, name }), there.find({ number, name })];
    if (own === undefined || theirs === undefined) return [number, name, ...before];
    return [number, name, isOpen(own) ? "" : rowMark(own), filledIn(scheme, theirs)];
  });
}

interface Back {
  file: Returned;
  today: string;
  marks: readonly RowMark[];
}

/** A part that nobody noted when it was sent out is noted when it comes back. */
function withBack(awaited: readonly AwaitedPart[], { file, today, marks }: Back): readonly AwaitedPart[] {
  const { part } = file;
  if (part === null) return awaited;
  const back = { ...part, rows: marks, backOn: today };
  return awaited.some(({ key }) => key === part.key)
    ? awaited.map((one) => (one.key === part.key ? back : one))
    : [...awaited, back];
}
