import path from "node:path/posix";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "../support/jsdom";

const parser = new new JSDOM("").window.DOMParser();

/** The XML parts of a file by their name, "xl/workbook.xml". */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Document> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      parser.parseFromString(strFromU8(content), "application/xml"),
    ]),
  );

/** Every element of a name in a document, whatever its prefix. */
export const all = (part: Document | Element, name: string): Element[] => [...part.getElementsByTagNameNS("*", name)];

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

export const worksheets = (parts: ReadonlyMap<string, Document>): [string, Document][] =>
  [...parts].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));

/** Parts that a .rels part points to, by their full names; what lies outside the file is left out. */
export function targetsOf(rels: string, part: Document): string[] {
  const folder = path.dirname(path.dirname(rels));
  return all(part, "Relationship")
    .filter((one) => attribute(one, "TargetMode") !== "External")
    .map((one) => attribute(one, "Target"))
    .map((target) => (target.startsWith("/") ? target.slice(1) : path.join(folder, target)));
}

/** The table parts of a worksheet. */
export function tablesOf(parts: ReadonlyMap<string, Document>, sheet: string): Element[] {
  const rels = `xl/worksheets/_rels/${path.basename(sheet)}.rels`;
  const part = parts.get(rels);
  if (!part) return [];
  return targetsOf(rels, part).flatMap((name) => {
    const table = parts.get(name)?.documentElement;
    return table?.localName === "table" ? [table] : [];
  });
}
