import { noFormats } from "../../src/xlsx/fileFormats";
import type { FilePart } from "../../src/xlsx/part";
import { readCells } from "../../src/xlsx/readCells";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { workFor } from "../../src/xlsx/work";
import { unpaused } from "../../src/domain/outcome/paused";

/** XML as a part of a file. */
export const partOf = (xml: string, work = workFor(xml.length)): FilePart => ({
  name: "sheet1.xml",
  xml,
  bytes: xml.length,
  work,
});

/** Cells of a sheet with these rows. */
export const cellsIn = (rows: string, texts: readonly string[] = []) =>
  unpaused(
    readCells("表", partOf(`<x:worksheet xmlns:x="…"><x:sheetData>${rows}</x:sheetData></x:worksheet>`), {
      texts,
      formats: noFormats,
      is1904: false,
    }),
  );

/** Why something cannot be read further; null where it can. */
export function refusedBecause(read: () => unknown) {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.issue;
    throw error;
  }
}
