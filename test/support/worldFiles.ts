import type { CellValue } from "../../src/sheets/kit/plan";
import { handmadeFile, namespaces, stylesOf } from "./handmadeFile";

const one = (cell: string): Readonly<Record<string, string>> => ({ Sheet1: `<row r="1">${cell}</row>` });
const shared = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const texts = (si: string): string => `<sst xmlns="${namespaces.main}"><si>${si}</si></sst>`;
const styled = (code: string, value: string, workbook = 'date1904="1"'): Uint8Array =>
  handmadeFile({
    sheets: one(`<c r="A1" s="1"><v>${value}</v></c>`),
    workbook,
    ofWorkbook: [["styles", "styles.xml"]],
    parts: { "xl/styles.xml": stylesOf("General", code) },
  });
const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");

/** Files as programs of the world write them, and what their first cell holds. */
export const worldFiles: readonly [string, Uint8Array, CellValue][] = [
  [
    "a text of its own beside a value",
    handmadeFile({ sheets: one('<c r="A1" t="inlineStr"><is><t>2.1</t></is><v>2.1</v></c>') }),
    "2.1",
  ],
  [
    "a value before the text of its own",
    handmadeFile({ sheets: one('<c r="A1" t="inlineStr"><v>甲</v><is><t>甲</t></is></c>') }),
    "甲",
  ],
  [
    "a day and a time",
    handmadeFile({ sheets: one('<c r="A1" t="d"><v>2026-10-08T09:30:00</v></c>') }),
    46303.3958333333,
  ],
  ["a day alone", handmadeFile({ sheets: one('<c r="A1" t="d"><v>2026-10-08</v></c>') }), 46303],
  [
    "a time with its zone, as the clock showed it",
    handmadeFile({ sheets: one('<c r="A1" t="d"><v>2026-10-08T18:00:00+08:00</v></c>') }),
    46303.75,
  ],
  [
    "a time of the world, with parts of a second",
    handmadeFile({ sheets: one('<c r="A1" t="d"><v>2026-10-08T12:00:00.000Z</v></c>') }),
    46303.5,
  ],
  ["a day counted from 1904", styled("yyyy-mm-dd", "44841"), 46303],
  ["a month of a Chinese format counted from 1904", styled('yyyy"年"m"月"', "44834"), 46296],
  ["a number counted from nowhere", styled('0.0"年"', "12.5"), 12.5],
  ["a length of time in a file of 1904", styled("[h]:mm:ss", "0.5"), 0.5],
  ["a day in a file that counts from 1900", styled("yyyy/m/d", "46303", ""), 46303],
  [
    "texts in a part of other capitals",
    handmadeFile({
      sheets: { Sheet1: shared },
      ofWorkbook: [["sharedStrings", "sharedStrings.xml"]],
      parts: { "xl/SharedStrings.xml": texts("<t>甲</t>") },
    }),
    "甲",
  ],
  [
    "texts found by a backslash from the root",
    handmadeFile({
      sheets: { Sheet1: shared },
      ofWorkbook: [["sharedStrings", "\\xl\\sharedStrings.xml"]],
      parts: { "xl/sharedStrings.xml": texts("<t>甲</t>") },
    }),
    "甲",
  ],
  [
    "a text with its reading beside it",
    handmadeFile({
      sheets: { Sheet1: shared },
      ofWorkbook: [["sharedStrings", "sharedStrings.xml"]],
      parts: {
        "xl/sharedStrings.xml": texts('<r><t>样例</t></r><r><t>甲</t></r><rPh sb="0" eb="2"><t>ヤン</t></rPh>'),
      },
    }),
    "样例甲",
  ],
  ["rows and cells without addresses", handmadeFile({ sheets: { Sheet1: "<row><c><v>7</v></c></row>" } }), 7],
  [
    "styles without any",
    handmadeFile({
      sheets: one('<c r="A1" s="5"><v>7</v></c>'),
      ofWorkbook: [["styles", "styles.xml"]],
      parts: { "xl/styles.xml": `<styleSheet xmlns="${namespaces.main}"/>` },
    }),
    7,
  ],
  ["names that begin with a prefix", handmadeFile({ sheets: {}, parts: prefixedParts() }), 7],
  ["the strict kind", handmadeFile({ sheets: {}, parts: strictParts() }), 7],
  ["a name for cells that are gone", handmadeFile({ sheets: one('<c r="A1"><v>7</v></c>'), parts: brokenName() }), 7],
];

function sheetParts(change: (xml: string) => string): Record<string, string> {
  const workbook = `<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const sheet = `<worksheet xmlns="${namespaces.main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${namespaces.office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
  return {
    "xl/workbook.xml": change(workbook),
    "xl/worksheets/sheet1.xml": change(sheet),
    "xl/_rels/workbook.xml.rels": rels,
  };
}

function prefixedParts(): Record<string, string> {
  return sheetParts(prefixed);
}

function strictParts(): Record<string, string> {
  const strict = (xml: string): string =>
    xml
      .replaceAll(namespaces.main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(namespaces.office, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  return Object.fromEntries(Object.entries(sheetParts(strict)).map(([name, xml]) => [name, strict(xml)]));
}

function brokenName(): Record<string, string> {
  const [[name, workbook] = ["", ""]] = Object.entries(sheetParts((xml) => xml));
  const names = '<definedNames><definedName name="旧表">#REF!</definedName></definedNames>';
  return { [name]: workbook.replace("</workbook>", `${names}</workbook>`) };
}

const drawing = `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`;

/** A file with a chart, a picture, comments old and new, a pivot table and macros, of which cells know nothing. */
export const adornedFile = (): Uint8Array =>
  handmadeFile({
    sheets: { 月报: '<row r="1"><c r="A1"><v>92</v></c></row>' },
    behind: '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
    ofSheet: [
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/threadedComment1.xml"],
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
    ],
    ofWorkbook: [["vbaProject", "vbaProject.bin"]],
    parts: {
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/vmlDrawing1.vml": "<xml/>",
      "xl/charts/chart1.xml": '<chartSpace xmlns="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
      "xl/media/image1.png": Uint8Array.of(1),
      "xl/comments1.xml": `<comments xmlns="${namespaces.main}"/>`,
      "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${namespaces.main}"/>`,
      "xl/vbaProject.bin": Uint8Array.of(1, 2, 3),
    },
  });

/** A workbook in binary parts. */
export const binaryFile = (): Uint8Array =>
  handmadeFile({
    sheets: {},
    parts: {
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${namespaces.office}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
      "xl/workbook.bin": Uint8Array.of(0x83, 1, 0),
    },
  });
