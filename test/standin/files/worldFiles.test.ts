import { createHeadlessGrid } from "../../support/grid";
import { handmadeFile } from "../../support/handmadeFile";
import { adornedFile, binaryFile, worldFiles } from "../../support/worldFiles";
import type { Grid } from "../grid";
import { openXlsx } from "./openXlsx";
import { refusedKind } from "./refusedFile";

/** Opens a file beside a blank Sheet1, as the page does, and gives what a cell of one of its sheets shows. */
async function opened(bytes: Uint8Array, cell: { sheet: string; row?: number }) {
  const grid: Grid = createHeadlessGrid();
  const [blank] = grid.sheets();
  const { notShown } = await openXlsx(grid, bytes);
  if (blank) grid.deleteSheet(blank.id);
  const names = grid.sheets().map(({ name }) => name);
  const sheet = grid.sheets().find(({ name }) => name === cell.sheet)?.id ?? "";
  const values = grid.values({ sheet, row: cell.row ?? 0, column: 0, rows: 1, columns: 1 });
  grid.dispose();
  return { names, value: values[0]?.[0], notShown };
}

describe("The stand-in opens what the world writes:", () => {
  test.each(worldFiles)("%s", async (_, bytes, value) => {
    const { value: shown } = await opened(bytes, { sheet: "Sheet1" });
    if (typeof value === "number") expect(shown).toBeCloseTo(value, 8);
    else expect(shown).toBe(value);
  });

  test("charts, pictures, comments, pivot tables and macros are named as not shown", async () => {
    expect(await opened(adornedFile(), { sheet: "月报" })).toEqual({
      names: ["月报"],
      value: 92,
      notShown: ["charts", "images", "comments", "pivotTables", "macros"],
    });
  });

  test("a sheet called Sheet1 keeps its name, and so do the formulas that refer to it", async () => {
    const file = handmadeFile({
      sheets: {
        Sheet1: '<row r="1"><c r="A1"><v>92</v></c></row>',
        汇总: '<row r="1"><c r="A1"><f>SUM(Sheet1!A1:A1)</f></c></row>',
      },
    });
    expect(await opened(file, { sheet: "汇总" })).toMatchObject({ names: ["Sheet1", "汇总"], value: 92 });
  });

  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const locked = new Uint8Array([...compound, ...Array.from("EncryptedPackage", (c) => [c.charCodeAt(0), 0]).flat()]);
  test.each([
    ["an .xls or .et file", compound, "oldFormat"],
    ["a file with a password", locked, "encrypted"],
    ["an .xlsb file", binaryFile(), "binary"],
    ["a web page called .xls", new TextEncoder().encode("<html>"), "noWorkbook"],
    ["a workbook with macros", adornedFile(), null],
  ])("what is refused and what is not: %s", (_, bytes, kind) => {
    expect(refusedKind(bytes)).toBe(kind);
  });
});
