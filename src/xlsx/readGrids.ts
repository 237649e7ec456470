import type { Paused } from "../domain/outcome/paused";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { SheetGrid } from "../sheets/kit/grid";
import { kindOf } from "./fileKind";
import { openBook } from "./openBook";
import { tooLargeFile } from "./readWorkbookFile";
import { UnreadableFile } from "./unreadableFile";

/** Reads every sheet of a workbook that somebody else made, with what its cells look like. */
export function* readGrids(bytes: Uint8Array): Paused<Result<SheetGrid[]>> {
  const kind = kindOf(bytes);
  if (kind !== "zip") return failed({ code: kind });
  const refused = tooLargeFile(bytes.length);
  if (refused) return failed(refused);
  try {
    return yield* gridsIn(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return failed(error.issue);
    throw error;
  }
}

function* gridsIn(bytes: Uint8Array): Paused<Result<SheetGrid[]>> {
  const book = yield* openBook(bytes, { formats: true });
  if (book === null) return failed({ code: "fileNotWorkbook" });
  const grids: SheetGrid[] = [];
  for (const sheet of book.sheets) grids.push(yield* book.grid(sheet));
  return ok(grids);
}
