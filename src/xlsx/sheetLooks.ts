import type { Paused } from "../domain/outcome/paused";
import { areasNamed, type Area } from "../sheets/kit/area";
import { cellOf } from "../sheets/kit/address";
import { mostColumns } from "./fileLimits";
import { partOf, type FilePart } from "./part";
import { relationsOf } from "./relations";
import { readXml } from "./xml";
import type { Attributes } from "./xmlText";
import type { Archive } from "./zip";

/** What a sheet of a file shows beside its values. */
export interface SheetLooks {
  formats: string[][];
  merges: Area[];
  hiddenColumns: number[];
}

/** Formats that a file names by a number alone, those of dates and times in Chinese programs included. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  31: 'yyyy"年"m"月"d"日"',
  45: "mm:ss",
  46: "[h]:mm:ss",
  49: "@",
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The number format of every cell style of the file, by the number that cells name it with. */
export function* cellFormats(archive: Archive): Paused<string[]> {
  const workbook = (yield* relationsOf(archive, "")).find(({ type }) => type === "officeDocument")?.target ?? "";
  const styles = (yield* relationsOf(archive, workbook)).find(({ type }) => type === "styles")?.target;
  if (styles === undefined || !archive.has(styles)) return [];
  const own = new Map<number, string>();
  const formats: string[] = [];
  yield* readXml(yield* partOf(archive, styles), "styleSheet", {
    open(tag, attributes, within) {
      const id = Number(attributes.get("numFmtId") ?? 0);
      if (tag === "numFmt" && within === "numFmts") own.set(id, attributes.get("formatCode") ?? "");
      if (tag === "xf" && within === "cellXfs") formats.push(own.get(id) ?? builtIn[id] ?? "");
    },
  });
  return formats.map((format) => (format === "General" ? "" : format));
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** Columns of a <col> that are hidden; one that goes on to the end of the sheet hides nothing that holds anything. */
function hiddenIn(attributes: Attributes): number[] {
  const [from, to] = [Number(attributes.get("min")), Number(attributes.get("max"))];
  const isOnSheet = Number.isInteger(from) && from >= 1 && to >= from && to < mostColumns;
  if (!isTrue(attributes.get("hidden")) || !isOnSheet) return [];
  return Array.from({ length: to - from + 1 }, (_, nth) => from - 1 + nth);
}

const cellAddress = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** Merged areas, hidden columns and the number formats of cells; what makes no sense in them is left out, as no value hangs on it. */
export function* sheetLooks(part: FilePart, formats: readonly string[]): Paused<SheetLooks> {
  const looks: SheetLooks = { formats: [], merges: [], hiddenColumns: [] };
  yield* readXml(part, "worksheet", {
    open(tag, attributes, within) {
      if (tag === "mergeCell") looks.merges.push(...(areasNamed(attributes.get("ref") ?? "") ?? []));
      if (tag === "col" && within === "cols") looks.hiddenColumns.push(...hiddenIn(attributes));
      if (tag === "c" && within === "row") setFormat(looks, attributes, formats);
    },
  });
  return looks;
}

function setFormat(looks: SheetLooks, attributes: Attributes, formats: readonly string[]): void {
  const format = formats[Number(attributes.get("s") ?? 0)] ?? "";
  const address = attributes.get("r") ?? "";
  if (format === "" || !cellAddress.test(address)) return;
  const { row, column } = cellOf(address);
  while (looks.formats.length <= row) looks.formats.push([]);
  const cells = looks.formats[row] ?? [];
  while (cells.length < column) cells.push("");
  cells[column] = format;
}
