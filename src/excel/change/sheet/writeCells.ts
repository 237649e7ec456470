import { areaOf } from "../../../sheets/kit/address";
import type { Block } from "../../../sheets/kit/plan";
import { cellWrites, writeTo } from "../cellWrites";
import { enteredCells } from "../entered";
import { bytesPerStep, type Payload } from "../../payload";

/** Queues the blocks, later ones over earlier ones. */
export async function writeCells(sheet: Excel.Worksheet, blocks: readonly Block[], payload: Payload): Promise<void> {
  for (const block of blocks)
    for (const step of cellWrites(areaOf(block.at), enteredCells(block.rows))) {
      await payload.reserve(step.bytes + bytesPerStep);
      writeTo(sheet, step);
    }
}
