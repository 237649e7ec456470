import type { Payload } from "../payload";
import { type CellsEdit, cellsBack, partsOf, weightOf } from "./cellsEdit";
import type { ChangeLog } from "./changeLog";
import { askFound } from "./found";

/** Cells that say whose rows they are, as they were read. */
export type RowKey = Pick<CellsEdit, "address" | "before">;

/**
 * Asks for cells that say whose rows are about to be written to, in the request that writes. Where rows were sorted since, a blank
 * cell would be as blank in somebody else's row.
 */
export async function askKeys(
  { log, payload }: { log: ChangeLog; payload: Payload },
  sheet: Excel.Worksheet,
  keys: readonly RowKey[],
): Promise<void> {
  for (const part of keys.flatMap((key) => partsOf({ ...key, after: key.before }))) {
    await payload.reserve(weightOf(part));
    log.noteFound(askFound(sheet, part, cellsBack(sheet.name, part), true));
  }
}
