import { unpaused } from "../../src/domain/outcome/paused";
import type { Result } from "../../src/domain/issue/result";
import { allSchemes } from "../../src/schemes";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";

/** The period of a file at once. */
export const readFile = (bytes: Uint8Array): Result<RawPeriod> => unpaused(readWorkbookFile(bytes, allSchemes));
