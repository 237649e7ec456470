import type { Result } from "../../src/domain/issue/result";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import type { Paused } from "../../src/xlsx/work";

/** What reading gives when nobody makes it wait. */
export function unpaused<T>(reading: Paused<T>): T {
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}

/** The period of a file at once. */
export const readFile = (bytes: Uint8Array): Result<RawPeriod> => unpaused(readWorkbookFile(bytes));
