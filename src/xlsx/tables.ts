import type { Paused } from "../domain/outcome/paused";
import { areaOf } from "../sheets/kit/address";
import type { RawTable } from "../sheets/kit/raw";
import { mostColumns, mostRows } from "./fileLimits";
import type { FileSheet } from "./package";
import { partOf } from "./part";
import { relationsOf } from "./relations";
import { damagedFile } from "./unreadableFile";
import { costs } from "./work";
import { readXml } from "./xml";
import type { Archive } from "./zip";

/** A table of a file and where it is on its sheet, header row included. */
export interface FileTable {
  name: string;
  area: RawTable;
}

/** The tables of a sheet, which have names of their own and lie beside each other. */
export function* tablesOf(archive: Archive, { part }: FileSheet): Paused<FileTable[]> {
  const tables: FileTable[] = [];
  for (const { type, target } of yield* relationsOf(archive, part)) {
    if (type !== "table") continue;
    const table = yield* tableIn(archive, target);
    archive.work.spend(tables.length * costs.pair, target);
    if (tables.some((other) => clash(table, other))) throw damagedFile(target);
    tables.push(table);
  }
  return tables;
}

const clash = (one: FileTable, other: FileTable): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase() || overlap(one.area, other.area);

const overlap = (one: RawTable, other: RawTable): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The area of "A4:H44"; one that no worksheet has is a fault of the file. */
function placed(range: string, part: string): RawTable {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(range)) throw damagedFile(part);
  const area = areaOf(range);
  const isOnSheet = area.row + area.rows <= mostRows && area.column + area.columns <= mostColumns;
  if (!isOnSheet || area.rows < 1 || area.columns < 1) throw damagedFile(part);
  return area;
}

function* tableIn(archive: Archive, part: string): Paused<FileTable> {
  let table: FileTable | undefined;
  yield* readXml(yield* partOf(archive, part), "table", {
    open(_, attributes, within) {
      const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
      if (within === "") table = { name, area: placed(attributes.get("ref") ?? "", part) };
    },
  });
  if (table === undefined) throw damagedFile(part);
  return table;
}
