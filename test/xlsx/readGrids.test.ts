import { unpaused } from "../../src/domain/outcome/paused";
import { readGrids } from "../../src/xlsx/readGrids";
import { zipped } from "../support/zipped";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (...all: string[]): string => `<Relationships xmlns="${packages}">${all.join("")}</Relationships>`;

const sheet = `<worksheet xmlns="${main}">
  <cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>
  <sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="D1" s="1"><v>0.95</v></c></row>
    <row r="2" hidden="1"><c r="A2" s="2"><v>46303</v></c><c r="B2" s="3"><f>D1</f><v>0.95</v></c></row>
  </sheetData>
  <mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>
</worksheet>`;

const styles = `<styleSheet xmlns="${main}">
  <numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="9"/></cellXfs>
</styleSheet>`;

const file = (parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="10月" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("r1", "worksheet", "worksheets/sheet1.xml"),
      relation("r2", "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": styles,
    ...parts,
  });

test("A sheet is read with its merged areas, hidden rows and columns, and number formats", () => {
  const read = unpaused(readGrids(file()));
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        name: "10月",
        merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
        hiddenRows: [1],
        hiddenColumns: [1, 2],
        formats: [
          ["", "", "", "0.00%"],
          ['yyyy"年"m"月"', "0%"],
        ],
        formulas: [
          ["姓名", "", "", 0.95],
          [46303, "=D1"],
        ],
      },
    ],
  });
});

test("What is no workbook says why", () => {
  expect(unpaused(readGrids(new Uint8Array([1, 2, 3])))).toEqual({ ok: false, issues: [{ code: "fileNotWorkbook" }] });
  expect(unpaused(readGrids(zipped({ "a.txt": "a" })))).toEqual({ ok: false, issues: [{ code: "fileNotWorkbook" }] });
  expect(unpaused(readGrids(file({ "xl/styles.xml": "<styleSheet" })))).toMatchObject({ ok: false });
});
