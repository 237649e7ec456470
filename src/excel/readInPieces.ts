import { sumOf } from "../domain/figures/sum";
import { type Area, cellsIn } from "../sheets/kit/area";
import { bytesOf } from "./payload";

/** Cells of a sheet that are to be read, however many they are. */
export interface AreaOnSheet extends Area {
  sheet: Excel.Worksheet;
}

/** Asks for something of every row of a range; call what comes back after the sync. */
type AskRows<Row> = (range: Excel.Range) => () => readonly Row[];

/** Excel's code for an answer above 5 MB. */
const tooLarge = "ResponsePayloadSizeLimitExceeded";

/**
 * Sends what is queued, which must be reads alone; false where the answer would be too large and can be asked for in pieces.
 */
export async function isAnswered(context: Excel.RequestContext, hasPieces = true): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (hasPieces && error instanceof OfficeExtension.Error && error.code === tooLarge) return false;
    throw error;
  }
}

/** How much is asked for at once: so many cells, which are to weigh so many bytes. */
interface Pace {
  cells: number;
  bytes: number;
}

const firstPace: Pace = { cells: 12_000, bytes: 3_000_000 };

/** By what the cells that came weighed; twice as many at most, because heavier ones may follow. */
const paceAfter = ({ bytes }: Pace, cells: number, weighed: number): Pace => ({
  bytes,
  cells: Math.max(1, Math.min(cells * 2, Math.floor((cells * bytes) / Math.max(1, weighed)))),
});

const paceAfterRefusal = ({ bytes }: Pace, cells: number): Pace => ({ bytes: bytes / 2, cells: Math.ceil(cells / 2) });

/** Rows of one of the areas. */
interface Stretch extends AreaOnSheet {
  of: number;
}

/** As many rows, from this one of this area on, as hold so many cells; one at least. */
function stretchesFrom(areas: readonly AreaOnSheet[], from: { of: number; row: number }, cells: number): Stretch[] {
  const stretches: Stretch[] = [];
  let room = cells;
  for (let of = from.of; of < areas.length; of += 1) {
    const area = areas[of];
    if (area === undefined || cellsIn(area) === 0) continue;
    const done = of === from.of ? from.row : 0;
    const fitting = Math.floor(room / area.columns);
    const rows = Math.min(area.rows - done, stretches.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows <= 0) break;
    stretches.push({ ...area, of, row: area.row + done, rows });
    room -= rows * area.columns;
    if (done + rows < area.rows) break;
  }
  return stretches;
}

const rangeOf = ({ sheet, row, column, rows, columns }: AreaOnSheet): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/**
 * Reads the rows of areas in as few answers as Excel gives: how many rows one has follows from what those before it weighed,
 * and from what Excel found too large. A single row that is too large is refused.
 */
export async function readInPieces<Row>(
  context: Excel.RequestContext,
  areas: readonly AreaOnSheet[],
  ask: AskRows<Row>,
): Promise<Row[][]> {
  const read = areas.map((): Row[] => []);
  let pace = firstPace;
  let from = { of: 0, row: 0 };
  for (;;) {
    const stretches = stretchesFrom(areas, from, pace.cells);
    const last = stretches.at(-1);
    if (last === undefined) return read;
    const asked = stretches.map((stretch) => ({ of: stretch.of, rowsOf: ask(rangeOf(stretch)) }));
    const cells = sumOf(stretches, cellsIn);
    if (await isAnswered(context, stretches.length > 1 || last.rows > 1)) {
      pace = paceAfter(pace, cells, taken(asked, read));
      from = nextAfter(last, areas);
    } else pace = paceAfterRefusal(pace, cells);
  }
}

/** Puts what came to the rows of its area; gives the bytes it weighed. */
function taken<Row>(asked: readonly { of: number; rowsOf: () => readonly Row[] }[], read: readonly Row[][]): number {
  return sumOf(asked, ({ of, rowsOf }) => {
    const rows = rowsOf();
    for (const row of rows) read[of]?.push(row);
    return bytesOf(rows);
  });
}

function nextAfter({ of, row, rows }: Stretch, areas: readonly AreaOnSheet[]): { of: number; row: number } {
  const done = row + rows - (areas[of]?.row ?? 0);
  return done < (areas[of]?.rows ?? 0) ? { of, row: done } : { of: of + 1, row: 0 };
}
