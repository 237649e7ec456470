import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Kinds of things that a file may hold and the grid does not draw or run. */
export type NotShown = "charts" | "images" | "comments" | "pivotTables" | "macros";

/** A file as the library reads it, and what was taken out for it; the file on the disk stays as it is. */
interface PlainFile {
  bytes: Uint8Array;
  notShown: NotShown[];
}

type Parts = Map<string, Uint8Array>;

const signs: readonly [NotShown, RegExp][] = [
  ["charts", /\/(charts|chartex)\/chart|\/chartsheets\/[^/]+$/i],
  ["images", /\/media\//i],
  ["comments", /\/(comments|threadedcomments?)[^/]*(\/[^/]+)?\.xml$/i],
  ["pivotTables", /\/pivottables\/[^/]+$/i],
  ["macros", /\/vbaproject\.bin$/i],
];

/** Relations of cells, texts, looks and tables; all others lead to what is not shown. */
const shown = /^(officeDocument|worksheet|sharedStrings|styles|theme|table|hyperlink)$/;

const fileNames = /^(?:.*\/)?_rels\/[^/]*\.rels$/i;

/** Writes that say the same in other words, as the library knows them. */
const plainer: readonly [RegExp, string][] = [
  [
    /http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/g,
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  ],
  [
    /http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/g,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ],
  [/(<c\b[^>]*\bt="inlineStr"[^>]*>(?:(?!<\/c>).)*<\/is>)\s*<v>[^<]*<\/v>/gs, "$1"],
  [/(<c\b[^>]*\bt="inlineStr"[^>]*>)\s*<v>[^<]*<\/v>(?=\s*<is>)/g, "$1"],
  [/(<c\b[^>]*\bt="d"[^>]*>(?:(?!<\/c>).)*<v>[^<]*T[^<]*?)(?:Z|[+-]\d\d:?\d\d)?<\/v>/gs, "$1Z</v>"],
  [/<(drawing|legacyDrawing|legacyDrawingHF|picture)\b[^>]*(?:\/>|>\s*<\/\1>)/g, ""],
  [/<(oleObjects|controls)\b[^>]*>.*?<\/\1>/gs, ""],
];

/** Elements of the main namespace without the prefix that some writers give them. */
function withoutPrefix(xml: string): string {
  const [, prefix] = /xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/.exec(xml) ?? [];
  if (prefix === undefined) return xml;
  return xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
}

const plainXml = (xml: string): string =>
  withoutPrefix(plainer.reduce((text, [written, plain]) => text.replace(written, plain), xml));

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** "xl/worksheets/sheet1.xml" for what a list of relations in "xl/_rels" calls "worksheets/sheet1.xml". */
function resolved(target: string, rels: string): string {
  const base = folderOf(rels).replace(/_rels\/$/i, "");
  return decodeURI(new URL(target.replaceAll("\\", "/"), `file:///${base}`).pathname.slice(1));
}

/** Relations without those that are not shown; what is left is told, so that parts can have the very names it uses. */
function plainRelations(xml: string, rels: string, use: (part: string) => void): string {
  return xml.replace(/<(?:\w+:)?Relationship\b[^>]*?(\/>|>\s*<\/(?:\w+:)?Relationship>)/g, (one) => {
    const [type = "", target = ""] = ["Type", "Target"].map((key) => new RegExp(`\\b${key}="([^"]*)"`).exec(one)?.[1]);
    if (!shown.test(type.slice(type.lastIndexOf("/") + 1))) return "";
    if (/TargetMode="External"/.test(one)) return one;
    const part = resolved(target, rels);
    use(part);
    return one.replace(/\bTarget="[^"]*"/, `Target="/${part}"`);
  });
}

/** Parts by their names with slashes, none at the beginning. */
const partsOf = (bytes: Uint8Array): Parts =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replaceAll("\\", "/").replace(/^\//, ""), part]),
  );

/** The sheets of a workbook that have cells. */
const withoutOtherSheets = (workbook: string, rels: string): string =>
  workbook.replace(/<sheet\b[^>]*\b\w+:id="([^"]*)"[^>]*?(?:\/>|>\s*<\/sheet>)/g, (sheet, id: string) =>
    rels.includes(`Id="${id}"`) ? sheet : "",
  );

/**
 * Puts a file into the plain form that the library reads: it is strict about the case of names, knows one of the two
 * namespaces and refuses files with charts. What is taken out is named.
 */
export function plainFile(bytes: Uint8Array): PlainFile {
  const parts = partsOf(bytes);
  const names = [...parts.keys()];
  const notShown = signs.filter(([, sign]) => names.some((name) => sign.test(`/${name}`))).map(([kind]) => kind);
  const used = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [name, content] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const xml = plainXml(strFromU8(content));
    const isRels = fileNames.test(name);
    texts.set(name, isRels ? plainRelations(xml, name, (part) => used.set(part.toLowerCase(), part)) : xml);
  }
  const kept = [...texts].flatMap(([name, xml]): [string, string][] => {
    const part = used.get(name.toLowerCase());
    if (part !== undefined) return [[part, xml]];
    return fileNames.test(name) || /^\[content_types\]\.xml$/i.test(name)
      ? [[name.replace(/\.rels$/i, ".rels"), xml]]
      : [];
  });
  return { bytes: zipSync(withSheetsOfCells(Object.fromEntries(kept))), notShown };
}

/** The workbook lists no sheets whose relation is gone, and no styles count where there are none. */
function withSheetsOfCells(plain: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  const named = (sign: RegExp): string => Object.entries(plain).find(([name]) => sign.test(name))?.[1] ?? "";
  const list = named(/(^|\/)_rels\/workbook\.xml\.rels$/i);
  const changed = Object.entries(plain).flatMap(([name, xml]): [string, Uint8Array][] => {
    if (/(^|\/)styles\.xml$/i.test(name) && !xml.includes("<xf ")) return [];
    return [[name, strToU8(/(^|\/)workbook\.xml$/i.test(name) ? withoutOtherSheets(xml, list) : xml)]];
  });
  return Object.fromEntries(changed);
}
