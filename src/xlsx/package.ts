import type { Paused } from "../domain/outcome/paused";
import { mostSheets } from "./fileLimits";
import { type FilePart, partOf } from "./part";
import { relationsOf } from "./relations";
import { damagedFile, UnreadableFile } from "./unreadableFile";
import { readXml } from "./xml";
import { isTrue } from "./xmlText";
import type { Archive } from "./zip";

/** A sheet of a file: its name and the part that holds its cells. */
export interface FileSheet {
  name: string;
  part: string;
}

/** Where the parts of a workbook are. */
interface Package {
  sheets: readonly FileSheet[];
  /** null where no cell shares its text. */
  strings: string | null;
  /** null where no cell has a look of its own. */
  styles: string | null;
  /** Whether days count from 1904, as Excel for Mac once did. */
  is1904: boolean;
}

/** A sheet as the workbook lists it. */
interface Listed {
  name: string;
  /** Of its relation. */
  id: string;
}

/** Sheets without cells. */
const otherSheets: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

/** Finds the workbook and its sheets; null where the zip holds no workbook. */
export function* packageOf(archive: Archive): Paused<Package | null> {
  const workbook = (yield* relationsOf(archive, "")).find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined || !archive.has(workbook)) return null;
  const relations = new Map(
    (yield* relationsOf(archive, workbook)).map((relation) => [relation.id, relation] as const),
  );
  if (/\.bin$/i.test(workbook)) throw new UnreadableFile({ code: "fileBinary" });
  const { listed, is1904 } = yield* sheetsIn(yield* partOf(archive, workbook));
  const sheets = listed.flatMap(({ name, id }): FileSheet[] => {
    const { type = "", target = "" } = relations.get(id) ?? {};
    if (otherSheets.has(type)) return [];
    if (type !== "worksheet" || !archive.has(target)) throw damagedFile(workbook);
    return [{ name, part: target }];
  });
  if (new Set(sheets.map(({ part }) => part.toLowerCase())).size < sheets.length) throw damagedFile(workbook);
  const only = (wanted: string): string | null =>
    [...relations.values()].find(({ type }) => type === wanted)?.target ?? null;
  return { sheets, strings: only("sharedStrings"), styles: only("styles"), is1904 };
}

/** The sheets that a workbook lists, each with a name of its own, and how it counts days. */
function* sheetsIn(workbook: FilePart): Paused<{ listed: Listed[]; is1904: boolean }> {
  const sheets: Listed[] = [];
  let is1904 = false;
  yield* readXml(workbook, "workbook", {
    open(tag, attributes, within) {
      if (tag === "workbookPr" && within === "workbook") is1904 = isTrue(attributes.get("date1904"));
      if (tag !== "sheet" || within !== "sheets") return;
      const id = [...attributes].find(([key]) => key.endsWith(":id"))?.[1];
      sheets.push({ name: attributes.get("name") ?? "", id: id ?? "" });
      if (sheets.length > mostSheets) throw new UnreadableFile({ code: "fileTooManySheets", limit: mostSheets });
    },
  });
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < sheets.length || names.has("")) throw damagedFile(workbook.name);
  return { listed: sheets, is1904 };
}
