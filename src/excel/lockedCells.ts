import type { RawPeriod } from "../sheets/book/rawPeriod";
import type { WorkbookState } from "../sheets/book/workbookState";
import { scoreLayout } from "../sheets/columns/scoreLayout";
import type { Area } from "../sheets/kit/area";
import { type Marks, markArea, runsOf } from "../sheets/kit/runs";
import { madeOpen, openColumns, type Stretch, stretchesOf } from "../sheets/reading/openColumns";
import type { FoundSheets } from "./findSheets";
import { readInPieces } from "./readInPieces";

type TableSheet = "score" | "ledger";

interface AskedStretch extends Stretch {
  range: Excel.Range;
}

/** Stretches of open columns as they were made, and the department's figures: each answers in one word. */
interface AskedLocks {
  stretches: Readonly<Record<TableSheet, readonly AskedStretch[]>>;
  figures: readonly { area: Area; range: Excel.Range }[];
}

const askLock = (range: Excel.Range): Excel.Range => range.load("format/protection/locked");

/** true, false, or null where some cells are locked and others are not. */
const lockOf = ({ format }: Excel.Range): boolean | null => format.protection.locked;

export function askLocks({ score, scoreTable, ledgerTable }: FoundSheets, state: WorkbookState): AskedLocks {
  const made = madeOpen(state);
  const asked = (table: Excel.Table | null, columns: readonly { at: number }[]): AskedStretch[] => {
    if (table === null) return [];
    const first = table.getDataBodyRange().getColumn(0);
    return stretchesOf(columns).map(({ from, to }) => ({
      from,
      to,
      range: askLock(first.getOffsetRange(0, from).getResizedRange(0, to - from)),
    }));
  };
  // People lock cells of their own sheet as they like.
  const layout = scoreTable && scoreLayout(state.scheme, state.language, 1);
  const places = layout === null ? [] : Object.values(layout.department);
  return {
    stretches: { score: asked(scoreTable, made.score), ledger: asked(ledgerTable, made.ledger) },
    figures: places.map(({ row, column }) => ({
      area: { row, column, rows: 1, columns: 1 },
      range: askLock(score.getRangeByIndexes(row, column, 1, 1)),
    })),
  };
}

interface SeenLocks {
  raw: RawPeriod;
  sheets: FoundSheets;
  asked: AskedLocks;
}

/** Cells people type into that the lock closes; one more round trip, and that only where a stretch of them is not open. */
export async function lockedCells(
  context: Excel.RequestContext,
  { raw, sheets, asked }: SeenLocks,
): Promise<RawPeriod["lockedCells"]> {
  const open = openColumns(raw);
  const figures = asked.figures.filter(({ range }) => lockOf(range) === true).map(({ area }) => area);
  const suspects = (["score", "ledger"] as const).flatMap((name) => {
    const sheet = sheets[name];
    if (!sheet.protection.protected) return [];
    const table = name === "score" ? raw.scoreTable : raw.ledgerTable;
    const closed = closedStretches(asked.stretches[name], stretchesOf(open[name]), table.column);
    return closed.map(({ from, to }) => {
      const area = { row: table.row + 1, column: from, rows: table.rows - 1, columns: to - from + 1 };
      return { name, area };
    });
  });
  const cells = await readInPieces(
    context,
    suspects.map(({ name, area }) => ({ sheet: sheets[name], ...area })),
    (range) => {
      const asked = { cells: range.getCellProperties({ format: { protection: true } }) };
      return () => asked.cells.value;
    },
  );
  const locked = (name: TableSheet): Area[] =>
    suspects.flatMap((one, at) => (one.name === name ? lockedIn(one.area, cells[at] ?? []) : []));
  return {
    score: [...(sheets.score.protection.protected ? figures : []), ...locked("score")],
    ledger: locked("ledger"),
  };
}

/** Those that are not open; where columns stand elsewhere than they were made, all of them are looked at again. */
function closedStretches(asked: readonly AskedStretch[], now: readonly Stretch[], first: number): readonly Stretch[] {
  const closed = asked.filter(({ range }) => lockOf(range) !== false);
  if (closed.length === 0) return [];
  const isAsMade = asked.every(({ from, to }, at) => now[at]?.from === from + first && now[at].to === to + first);
  return isAsMade ? closed.map(({ from, to }) => ({ from: from + first, to: to + first })) : now;
}

/** As few rectangles as show the locked cells of an area. */
function lockedIn({ row: first, column: left }: Area, cells: readonly (readonly Excel.CellProperties[])[]): Area[] {
  const marks: Marks<"locked"> = new Map();
  cells.forEach((line, down) =>
    line.forEach(({ format }, right) => {
      const [row, column] = [first + down, left + right];
      if (format?.protection?.locked === true)
        markArea(marks, { row, lastRow: row, column, lastColumn: column, value: "locked" });
    }),
  );
  return runsOf(marks).map(({ row, lastRow, column, lastColumn }) => ({
    row,
    column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
  }));
}
