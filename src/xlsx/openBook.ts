import type { Paused } from "../domain/outcome/paused";
import { sumOf } from "../domain/figures/sum";
import type { SheetGrid } from "../sheets/kit/grid";
import { type FileFormats, fileFormats, noFormats } from "./fileFormats";
import { sharedTexts } from "./fileText";
import { type FileSheet, packageOf } from "./package";
import { partOf } from "./part";
import { type FileContext, type ReadSheet, readCells } from "./readCells";
import { type FileTable, tablesOf } from "./tables";
import { workFor } from "./work";
import { type Archive, openZip } from "./zip";

/** A file with what is needed to read any of its sheets. */
export interface Book {
  sheets: readonly FileSheet[];
  sheet: (name: string) => FileSheet | undefined;
  read: (sheet: FileSheet) => Paused<ReadSheet>;
  /** With the number formats of its cells, whether they were asked for at first or not. */
  grid: (sheet: FileSheet) => Paused<SheetGrid>;
  tables: (sheet: FileSheet) => Paused<FileTable[]>;
}

/**
 * Opens a file as far as its sheets and the texts they share; null where it is no workbook. Its styles are read only if number
 * formats are wanted, or needed to tell which numbers are days.
 */
export function* openBook(bytes: Uint8Array, wanted: { formats: boolean } = { formats: false }): Paused<Book | null> {
  const work = workFor(bytes.length);
  const archive = openZip(bytes, work);
  const found = yield* packageOf(archive);
  if (found === null) return null;
  const { sheets, strings, is1904 } = found;
  const styles = wanted.formats || is1904 ? found.styles : null;
  const parts = [
    ...sheets.map(({ part }) => part),
    ...(strings === null ? [] : [strings]),
    ...(styles === null ? [] : [styles]),
  ];
  work.expect(sumOf(parts, archive.size));
  const texts = strings === null ? [] : yield* sharedTexts(yield* partOf(archive, strings));
  const context: FileContext = { texts, formats: yield* formatsOf(archive, styles), is1904 };
  return {
    sheets,
    sheet: (name) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    *read({ name, part }) {
      return yield* readCells(name, yield* partOf(archive, part), context);
    },
    *grid({ name, part }) {
      const formats = styles === null ? yield* formatsOf(archive, found.styles) : context.formats;
      const { cells, ...looks } = yield* readCells(name, yield* partOf(archive, part), { ...context, formats });
      return { ...cells, ...looks };
    },
    tables: (sheet) => tablesOf(archive, sheet),
  };
}

function* formatsOf(archive: Archive, styles: string | null): Paused<FileFormats> {
  return styles === null || archive.size(styles) === 0 ? noFormats : yield* fileFormats(yield* partOf(archive, styles));
}
