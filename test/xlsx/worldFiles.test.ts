import { unpaused } from "../../src/domain/outcome/paused";
import { openBook } from "../../src/xlsx/openBook";
import { readFile } from "../support/readFile";
import { handmadeFile, stylesOf } from "../support/handmadeFile";
import { adornedFile, binaryFile, worldFiles } from "../support/worldFiles";

function firstSheet(bytes: Uint8Array, wanted = { formats: false }) {
  const book = unpaused(openBook(bytes, wanted));
  const [sheet] = book?.sheets ?? [];
  if (!book || !sheet) throw new Error("No sheet");
  return { name: sheet.name, ...unpaused(book.read(sheet)) };
}

describe("A file as the programs of the world write it is read:", () => {
  test.each(worldFiles)("%s", (_, bytes, value) => {
    expect(firstSheet(bytes).cells.values).toEqual([[value]]);
  });

  test("charts, pictures, comments, pivot tables and macros are left alone", () => {
    expect(firstSheet(adornedFile())).toMatchObject({ name: "月报", cells: { values: [[92]] } });
  });

  test("how numbers are shown and which cells are shown as one, where somebody asks", () => {
    const file = handmadeFile({
      sheets: { 汇总: '<row r="1"><c r="A1" s="1"><v>0.985</v></c><c r="C1"><v>1</v></c></row>' },
      behind: '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>',
      ofWorkbook: [["styles", "styles.xml"]],
      parts: { "xl/styles.xml": stylesOf("General", "0.0%") },
    });
    const sheet = firstSheet(file, { formats: true });
    expect([sheet.formats, sheet.merges]).toEqual([[["0.0%", "", ""]], [{ row: 0, column: 0, rows: 3, columns: 1 }]]);
  });

  test("a workbook in binary parts is refused as such, not as a damaged one", () => {
    expect(readFile(binaryFile())).toMatchObject({ ok: false, issues: [{ code: "fileBinary" }] });
  });
});
