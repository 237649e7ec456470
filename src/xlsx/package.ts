import { strFromU8 } from "fflate";
import { areaOf } from "../sheets/kit/address";
import type { RawTable } from "../sheets/kit/raw";
import { mostColumns, mostRows, mostSheets } from "./fileLimits";
import { damagedFile, UnreadableFile } from "./unreadableFile";
import { readXml } from "./xml";
import type { Archive } from "./zip";

/** A sheet of a file: its name and the part that holds its cells. */
export interface FileSheet {
  name: string;
  part: string;
}

/** A table of a file and where it is on its sheet, header row included. */
export interface FileTable {
  name: string;
  area: RawTable;
}

/** Where the parts of a workbook are. */
interface Package {
  sheets: readonly FileSheet[];
  /** null where no cell shares its text. */
  strings: string | null;
}

interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "table", "sharedStrings". */
  type: string;
  target: string;
}

export const textOf = (archive: Archive, part: string): string => strFromU8(archive.read(part)).replace(/^\ufeff/, "");

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** "xl/tables/table1.xml" for "../tables/table1.xml" seen from a part in xl/worksheets. */
function resolved(target: string, from: string): string {
  const steps = (target.startsWith("/") ? target.slice(1) : folderOf(from) + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** What a part points to; a part without a list of its own points to nothing. */
function relationsOf(archive: Archive, part: string): Relation[] {
  const list = `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;
  if (!archive.has(list)) return [];
  const found: Relation[] = [];
  readXml(textOf(archive, list), list, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolved(attributes.get("Target") ?? "", part),
      });
    },
  });
  return found;
}

/** Finds the workbook and its sheets; null where the zip holds no workbook. */
export function packageOf(archive: Archive): Package | null {
  const workbook = relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined || !archive.has(workbook)) return null;
  const relations = relationsOf(archive, workbook);
  const worksheets = new Map(
    relations.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target] as const),
  );
  const sheets: FileSheet[] = [];
  const roots = new Set<string>();
  readXml(textOf(archive, workbook), workbook, {
    open(name, attributes) {
      if (name === "workbook") roots.add(name);
      if (name !== "sheet") return;
      const id = [...attributes].find(([key]) => key.endsWith(":id"))?.[1];
      const part = worksheets.get(id ?? "");
      if (part !== undefined) sheets.push({ name: attributes.get("name") ?? "", part });
      if (sheets.length > mostSheets) throw new UnreadableFile({ code: "fileTooManySheets", limit: mostSheets });
    },
  });
  if (roots.size === 0) return null;
  return { sheets, strings: relations.find(({ type }) => type === "sharedStrings")?.target ?? null };
}

/** The tables of a sheet. */
export const tablesOf = (archive: Archive, { part }: FileSheet): FileTable[] =>
  relationsOf(archive, part)
    .filter(({ type }) => type === "table")
    .map(({ target }) => tableIn(textOf(archive, target), target));

/** The area of "A4:H44"; one that no worksheet has is a fault of the file. */
function placed(range: string, part: string): RawTable {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(range)) throw damagedFile(part);
  const area = areaOf(range);
  const isOnSheet = area.row + area.rows <= mostRows && area.column + area.columns <= mostColumns;
  if (!isOnSheet || area.rows < 1 || area.columns < 1) throw damagedFile(part);
  return area;
}

function tableIn(xml: string, part: string): FileTable {
  const tables: FileTable[] = [];
  readXml(xml, part, {
    open(tag, attributes) {
      const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
      if (tag === "table") tables.push({ name, area: placed(attributes.get("ref") ?? "", part) });
    },
  });
  const [table] = tables;
  if (table === undefined) throw damagedFile(part);
  return table;
}
