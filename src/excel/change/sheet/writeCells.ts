import { areaOf, rangeAt } from "../../../sheets/kit/address";
import type { Block, PlanCell } from "../../../sheets/kit/plan";
import { enteredCell } from "../entered";
import { bytesOf, mostBytes, type Payload } from "../payload";

/** Queues the blocks, each in one write; a block too large for a request goes in slices of rows. */
export async function writeCells(sheet: Excel.Worksheet, blocks: readonly Block[], payload: Payload): Promise<void> {
  for (const block of blocks) await writeBlock(sheet, block, payload);
}

async function writeBlock(sheet: Excel.Worksheet, block: Block, payload: Payload): Promise<void> {
  const { row, column } = areaOf(block.at);
  const width = Math.max(0, ...block.rows.map((cells) => cells.length));
  if (width === 0) return;
  let first = row;
  for (const slice of slices(block.rows, width)) {
    await payload.reserve(slice.bytes);
    sheet.getRange(rangeAt(first, column, first + slice.cells.length - 1, column + width - 1)).formulas = slice.cells;
    first += slice.cells.length;
  }
}

interface Slice {
  cells: (string | number | boolean | null)[][];
  bytes: number;
}

function slices(rows: readonly (readonly PlanCell[])[], width: number): Slice[] {
  const made: Slice[] = [];
  for (const row of rows) {
    const cells = Array.from({ length: width }, (_, at) => enteredCell(row[at] ?? null));
    const bytes = bytesOf(cells);
    const last = made.at(-1);
    if (last && last.bytes + bytes <= mostBytes / 2) {
      last.cells.push(cells);
      last.bytes += bytes;
    } else {
      made.push({ cells: [cells], bytes });
    }
  }
  return made;
}
