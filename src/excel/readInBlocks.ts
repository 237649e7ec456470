import type { RawSheet } from "../sheets/kit/raw";
import { placeOfRange } from "./rangeArea";
import { askBlock, askCells, type ReadBlock, joinedBlocks, rawSheet } from "./rawSheet";

/** Rows of the scoring table whose values and formulas stay well below the 5 MB of one answer. */
const rowsAtOnce = 250;

/** Excel's code for an answer above 5 MB. */
const tooLarge = "ResponsePayloadSizeLimitExceeded";

/**
 * Reads a sheet together with what else is waiting to be read; one whose answer would be too large is read again in blocks
 * of rows. Excel refuses such a read as a whole, so nothing has been changed by then.
 */
export async function readLargeSheet<Rest>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  askRest: () => Rest,
): Promise<{ cells: RawSheet; rest: Rest }> {
  const whole = { rest: askRest(), cells: askCells(sheet) };
  try {
    await context.sync();
    return { rest: whole.rest, cells: rawSheet(sheet.name, whole.cells) };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== tooLarge) throw error;
  }
  const rest = askRest();
  const used = sheet.getUsedRange(true).load(placeOfRange);
  await context.sync();
  const cells = await readBlocks(context, sheet, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
  return { rest, cells };
}

async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: number,
  columns: number,
): Promise<RawSheet> {
  const blocks: ReadBlock[] = [];
  for (let row = 0; row < rows; row += rowsAtOnce) {
    blocks.push(askBlock(sheet, row, Math.min(rowsAtOnce, rows - row), columns));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each block needs an answer of its own
    await context.sync();
  }
  return joinedBlocks(sheet.name, blocks);
}
