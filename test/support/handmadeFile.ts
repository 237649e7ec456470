import { zipped } from "./zipped";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** A part that another one points to: the last word of its relation's type and its target. */
type Relation = readonly [type: string, target: string];

const relations = (list: readonly Relation[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${list
    .map(([type, target], nth) => `<Relationship Id="rId${nth + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

interface Handmade {
  /** What stands in sheetData, by the names of the sheets. */
  sheets: Readonly<Record<string, string>>;
  /** What stands behind sheetData. */
  behind?: string;
  /** Attributes of workbookPr. */
  workbook?: string;
  /** What the first sheet points to. */
  ofSheet?: readonly Relation[];
  /** What the workbook points to besides its sheets. */
  ofWorkbook?: readonly Relation[];
  /** Further parts, or others in place of these. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A file of plain parts, as programs of the world write them and our own library would not. */
export function handmadeFile({ sheets, ...more }: Handmade): Uint8Array {
  const { behind = "", workbook = "", ofSheet = [], ofWorkbook = [], parts = {} } = more;
  const names = Object.keys(sheets);
  const listed = names.map((name, nth) => `<sheet name="${name}" sheetId="${nth + 1}" r:id="rId${nth + 1}"/>`);
  const cells = Object.values(sheets).map((rows, nth): [string, string] => [
    `xl/worksheets/sheet${nth + 1}.xml`,
    `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  ]);
  return zipped({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${workbook}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((_, nth): Relation => ["worksheet", `worksheets/sheet${nth + 1}.xml`]),
      ...ofWorkbook,
    ]),
    ...Object.fromEntries(cells),
    ...(ofSheet.length > 0 && { "xl/worksheets/_rels/sheet1.xml.rels": relations(ofSheet) }),
    ...parts,
  });
}

const contentTypes =
  `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

/** Styles of these number formats, the first of them for cells that name none. */
export const stylesOf = (...codes: readonly string[]): string =>
  `<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes
    .map((code, nth) => `<numFmt numFmtId="${164 + nth}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
    .join("")}</numFmts><cellXfs count="${codes.length}">${codes
    .map((_, nth) => `<xf numFmtId="${164 + nth}"/>`)
    .join("")}</cellXfs></styleSheet>`;

export const namespaces = { main, office } as const;
