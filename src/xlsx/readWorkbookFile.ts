import type { Paused } from "../domain/outcome/paused";
import type { Scheme } from "../domain/scheme/scheme";
import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { fileLimits } from "./fileLimits";
import { kindOf } from "./fileKind";
import { openBook } from "./openBook";
import { periodIn } from "./periodIn";
import { tooLarge, UnreadableFile } from "./unreadableFile";

/**
 * Reads the period of another workbook from the bytes of its file, as readWorkbook reads the open one: whatever program saved
 * it last. Nothing in it is calculated or followed; saved results are only taken where an input is a formula. `schemes` are what
 * a policy is recognized among where the file no longer remembers it.
 */
export function* readWorkbookFile(bytes: Uint8Array, schemes: () => readonly Scheme[]): Paused<Result<RawPeriod>> {
  const kind = kindOf(bytes);
  if (kind !== "zip") return failed({ code: kind });
  const refused = tooLargeFile(bytes.length);
  if (refused) return failed(refused);
  try {
    const book = yield* openBook(bytes);
    return book === null ? failed({ code: "fileNotWorkbook" }) : yield* periodIn(book, schemes);
  } catch (error) {
    if (error instanceof UnreadableFile) return failed(error.issue);
    throw error;
  }
}

/** Why a file of so many bytes is not even opened. */
export const tooLargeFile = (bytes: number): Issue | null =>
  bytes > fileLimits.packed ? tooLarge(bytes, "packed").issue : null;
