import type { Paused } from "../domain/outcome/paused";
import { sumOf } from "../domain/figures/sum";
import { sharedTexts } from "./fileText";
import { type FileSheet, packageOf } from "./package";
import { partOf } from "./part";
import { type ReadSheet, readCells } from "./readCells";
import { type FileTable, tablesOf } from "./tables";
import { cellFormats, sheetLooks, type SheetLooks } from "./sheetLooks";
import { workFor } from "./work";
import { openZip } from "./zip";

/** A file with what is needed to read any of its sheets. */
export interface Book {
  sheets: readonly FileSheet[];
  sheet: (name: string) => FileSheet | undefined;
  read: (sheet: FileSheet) => Paused<ReadSheet>;
  tables: (sheet: FileSheet) => Paused<FileTable[]>;
  /** How the cells are shown, for whoever has to find out what they mean. */
  looks: (sheet: FileSheet) => Paused<SheetLooks>;
}

/** Opens a file as far as its sheets and the texts they share; null where it is no workbook. */
export function* openBook(bytes: Uint8Array): Paused<Book | null> {
  const work = workFor(bytes.length);
  const archive = openZip(bytes, work);
  const found = yield* packageOf(archive);
  if (found === null) return null;
  const { sheets, strings } = found;
  const parts = [...sheets.map(({ part }) => part), ...(strings === null ? [] : [strings])];
  work.expect(sumOf(parts, archive.size));
  const texts = strings === null ? [] : yield* sharedTexts(yield* partOf(archive, strings));
  let formats: readonly string[] | null = null;
  return {
    sheets,
    sheet: (name) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    *read({ name, part }) {
      return yield* readCells(name, yield* partOf(archive, part), texts);
    },
    tables: (sheet) => tablesOf(archive, sheet),
    *looks({ part }) {
      formats ??= yield* cellFormats(archive);
      return yield* sheetLooks(yield* partOf(archive, part), formats);
    },
  };
}
