import path from "node:path/posix";
import { strFromU8, unzipSync } from "fflate";
import { areaOf } from "../../src/sheets/kit/address";

/** The elements of a worksheet in the order of the format. */
export const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

const overlap = (one: string, other: string): boolean => {
  const [a, b] = [areaOf(one), areaOf(other)];
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
};

export const overlapping = (ranges: readonly string[], others: readonly string[] | null = null): string[] =>
  ranges.flatMap((one, index) =>
    (others ?? ranges.slice(index + 1)).flatMap((other) => (overlap(one, other) ? [`${one} ${other}`] : [])),
  );

const valuesOf = (xml: string, element: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);

type Files = Readonly<Record<string, string>>;

/** What Excel would repair or refuse in the structure of a file; the XML of a sheet is not parsed, so that many files can be asked. */
export function structureFaults(bytes: Uint8Array): string[] {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const sheets = Object.entries(files).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return [
    ...untyped(files),
    ...pointless(files),
    ...sheets.flatMap(([name, xml]) =>
      sheetFaults(xml, files[relsOf(name)] ?? "", files).map((fault) => `${name}: ${fault}`),
    ),
    ...tableFaults(files),
    ...valuesOf(files["xl/workbook.xml"] ?? "", "sheet", "name").filter(
      (name) => name.length > 31 || /[:\\/?*[\]]/.test(name),
    ),
  ];
}

const relsOf = (name: string): string => `${path.dirname(name)}/_rels/${path.basename(name)}.rels`;

function untyped(files: Files): string[] {
  const types = files["[Content_Types].xml"] ?? "";
  const known = new Set(valuesOf(types, "Override", "PartName"));
  const missing = [...known].filter((name) => !(name.slice(1) in files));
  const rest = Object.keys(files).filter(
    (name) => name !== "[Content_Types].xml" && !name.endsWith(".rels") && !known.has(`/${name}`),
  );
  return [...missing, ...rest].map((name) => `${name} and its content type`);
}

const targetsOf = (rels: string, name: string): string[] =>
  valuesOf(rels, "Relationship", "Target").map((target) => path.join(path.dirname(path.dirname(name)), target));

const pointless = (files: Files): string[] =>
  Object.entries(files).flatMap(([name, xml]) =>
    name.endsWith(".rels") ? targetsOf(xml, name).filter((target) => !(target in files)) : [],
  );

/** Top-level elements: what stands inside them is cut away from the innermost outward. */
function topLevel(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name = ""] of xml.matchAll(/<(\/?)([\w:]+)(?:"[^"]*"|[^">])*>/g)) {
    if (close === "/") depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!tag.endsWith("/>")) depth += 1;
    }
  }
  return names;
}

function sheetFaults(xml: string, rels: string, files: Files): string[] {
  const places = topLevel(xml.replace(/^<\?.*?\?>/, "")).map((name) => order.indexOf(name));
  const validated = valuesOf(xml, "dataValidation", "sqref").flatMap((ranges) => ranges.split(" "));
  const merges = valuesOf(xml, "mergeCell", "ref");
  const tables = valuesOf(rels, "Relationship", "Target").flatMap((target) =>
    valuesOf(files[path.join("xl/worksheets", target)] ?? "", "table", "ref"),
  );
  const formulas = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text = ""]) => text.replace(/&quot;/g, '"'));
  const bare = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'));
  return [
    ...(places.includes(-1) || places.some((place, nth) => place < (places[nth - 1] ?? -1))
      ? ["order of elements"]
      : []),
    ...overlapping(validated),
    ...overlapping(merges),
    ...overlapping(merges, tables),
    ...bare.filter((formula) => formula.startsWith("=") || formula.includes("[@") || formula.length > 8192),
  ];
}

function tableFaults(files: Files): string[] {
  const tables = Object.entries(files).filter(([name]) => name.startsWith("xl/tables/"));
  const names = tables.flatMap(([, xml]) => valuesOf(xml, "table", "displayName"));
  const ids = tables.flatMap(([, xml]) => valuesOf(xml, "table", "id"));
  const wrong = tables.filter(([, xml]) => {
    const columns = valuesOf(xml, "tableColumn", "name").map((name) => name.toLowerCase());
    const [ref = "A1"] = valuesOf(xml, "table", "ref");
    return new Set(columns).size !== areaOf(ref).columns || columns.length !== areaOf(ref).columns;
  });
  return [
    ...wrong.map(([name]) => `${name}: columns`),
    ...(new Set(names.map((name) => name.toLowerCase())).size < tables.length ? ["names of tables"] : []),
    ...(new Set(ids).size < tables.length ? ["numbers of tables"] : []),
    ...names.filter((name) => !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)),
  ];
}
