import type { PrintPlan, SheetPlan } from "../../src/sheets/kit/plan";
import { areaOf, cellAt } from "../../src/sheets/kit/address";
import { styles } from "../../src/sheets/kit/styles";
import { shownFormula } from "../../src/xlsx/fileFormula";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert, libreOffice } from "../support/libreOffice";
import { readXlsx } from "../support/readXlsx";
import { allPlans } from "../sheets/allPlans";
import { all, attribute, partsOf, tablesOf, targetsOf, worksheets } from "./parts";
import { order, overlapping } from "./structureFaults";

const looksLikeFormula = ["=1+1", "+86 571", "-1-1", "@SUM(1)"];

const plans: readonly SheetPlan[] = allPlans("zh-CN").map((plan, index) =>
  index === 3
    ? { ...plan, blocks: [...plan.blocks, { at: "F5", rows: looksLikeFormula.map((text) => [text]) }] }
    : plan,
);
let parts: ReturnType<typeof partsOf>;
let bytes: Uint8Array;

beforeAll(() => {
  bytes = writeWorkbook(plans);
  parts = partsOf(bytes);
}, 120_000);

/** Single cells, because equal rules of neighbours may stand in the file as one. */
const cellsOf = (ranges: readonly string[]): string[] =>
  ranges
    .map(areaOf)
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, n) => cellAt(row + Math.floor(n / columns), column + (n % columns))),
    )
    .sort();

const rangesOf = (sheet: Document, element: string, name: string): string[] =>
  all(sheet, element).flatMap((one) => attribute(one, name).split(" "));

const tables = () => worksheets(parts).flatMap(([name]) => tablesOf(parts, name));

describe("The file's parts", () => {
  test("all have a content type", () => {
    const types = parts.get("[Content_Types].xml");
    if (!types) throw new Error("No content types");
    const known = new Set([
      ...all(types, "Override").map((one) => attribute(one, "PartName").slice(1)),
      ...all(types, "Default").map((one) => `.${attribute(one, "Extension")}`),
    ]);
    const unknown = [...parts.keys()].filter(
      (name) => !known.has(name) && !known.has(name.slice(name.lastIndexOf("."))),
    );
    expect(unknown).toEqual([]);
  });

  test("point only to parts that exist", () => {
    const rels = [...parts].filter(([name]) => name.endsWith(".rels"));
    expect(rels.length).toBeGreaterThan(2);
    expect(rels.flatMap(([name, part]) => targetsOf(name, part)).filter((target) => !parts.has(target))).toEqual([]);
  });

  test("hold well-formed XML", () => {
    expect([...parts].filter(([, part]) => all(part, "parsererror").length > 0).map(([name]) => name)).toEqual([]);
  });
});

describe("Every worksheet", () => {
  test("has its elements in the order of the format", () => {
    for (const [, sheet] of worksheets(parts)) {
      const places = [...sheet.documentElement.children].map((one) => order.indexOf(one.localName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("has no two validations and no two merges on the same cell, and no filter of its own beside a table", () => {
    for (const [name, sheet] of worksheets(parts)) {
      expect(overlapping(rangesOf(sheet, "dataValidation", "sqref"))).toEqual([]);
      const merges = rangesOf(sheet, "mergeCell", "ref");
      expect(overlapping(merges)).toEqual([]);
      const ranges = tablesOf(parts, name).map((table) => attribute(table, "ref"));
      for (const range of ranges) expect(overlapping(merges, [range])).toEqual([]);
      expect(
        ranges.length > 0 && [...sheet.documentElement.children].some((one) => one.localName === "autoFilter"),
      ).toBe(false);
    }
  });

  test("writes formulas as the format wants them", () => {
    const formulas = worksheets(parts).flatMap(([, sheet]) => all(sheet, "f").map((one) => one.textContent));
    expect(formulas.length).toBeGreaterThan(100);
    const bare = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'));
    expect(
      bare.filter((formula) => formula.startsWith("=") || formula.includes("[@") || formula.length > 8192),
    ).toEqual([]);
  });
});

describe("Every table", () => {
  test("has a legal name and a number that no other has", () => {
    const names = tables().map((table) => attribute(table, "displayName"));
    expect(names).toEqual(["tblScore", "tblLedger"]);
    expect(new Set(tables().map((table) => attribute(table, "id"))).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u);
  });

  test("has one column of its own name for every column of its range, no filter buttons over the headers and no row of totals", () => {
    for (const table of tables()) {
      const columns = all(table, "tableColumn").map((one) => attribute(one, "name").toLowerCase());
      expect(new Set(columns).size).toBe(areaOf(attribute(table, "ref")).columns);
      expect(all(table, "autoFilter")).toEqual([]);
      expect(attribute(table, "totalsRowCount")).toMatch(/^0?$/);
      expect(all(table, "tableColumn").filter((one) => one.hasAttribute("totalsRowLabel"))).toEqual([]);
    }
  });

  test("fills new rows with the formulas of its calculated columns", () => {
    const plan = plans.find(({ table }) => table?.name === "tblScore");
    const formulas = plan?.blocks.at(-1)?.rows[0]?.filter((cell) => cell !== null && typeof cell === "object");
    const [score] = tables();
    expect(
      score && all(score, "calculatedColumnFormula").map((one) => ({ formula: shownFormula(one.textContent) })),
    ).toEqual(formulas);
  });
});

const pagesOf = (print: PrintPlan) =>
  "scale" in print
    ? { isFitted: false, scale: String(print.scale), colBreaks: print.columnStarts, rowBreaks: print.rowStarts }
    : { isFitted: true, scale: "", colBreaks: [], rowBreaks: [] };

function pagesIn(sheet: Document): ReturnType<typeof pagesOf> {
  const [page] = all(sheet, "pageSetup");
  const starts = (axis: "rowBreaks" | "colBreaks"): number[] =>
    all(sheet, axis).flatMap((one) => all(one, "brk").map((brk) => Number(attribute(brk, "id"))));
  return {
    isFitted: all(sheet, "pageSetUpPr").some((one) => attribute(one, "fitToPage") === "1"),
    scale: page ? attribute(page, "scale") : "",
    colBreaks: starts("colBreaks"),
    rowBreaks: starts("rowBreaks"),
  };
}

describe("What a plan asks for stands in the file", () => {
  const sheetOf = (plan: SheetPlan): Document => {
    const sheet = parts.get(`xl/worksheets/sheet${String(plans.indexOf(plan) + 1)}.xml`);
    if (!sheet) throw new Error(`No part for ${plan.name}`);
    return sheet;
  };

  test.each(plans)("$name: protection, frozen panes, validations and the page", (plan) => {
    const sheet = sheetOf(plan);
    expect(all(sheet, "sheetProtection").map((one) => attribute(one, "sheet"))).toEqual(plan.isProtected ? ["1"] : []);
    const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
    const panes = all(sheet, "pane").map((pane) => [
      Number(attribute(pane, "ySplit")),
      Number(attribute(pane, "xSplit")),
    ]);
    expect(panes).toEqual(plan.freeze ? [[rows, columns]] : []);
    const validated = cellsOf(rangesOf(sheet, "dataValidation", "sqref"));
    expect(validated).toEqual(cellsOf(plan.validations.map(({ range }) => range)));
    if (!plan.print) return;
    const [page] = all(sheet, "pageSetup");
    expect(page && [attribute(page, "paperSize"), attribute(page, "orientation")]).toEqual([
      "9",
      plan.print.orientation,
    ]);
    expect(page && attribute(page, "blackAndWhite")).toBe(plan.print.isBlackAndWhite ? "1" : "");
    expect(pagesIn(sheet)).toEqual(pagesOf(plan.print));
    const left = plan.print.footerLeft === undefined ? "" : `&L${plan.print.footerLeft}&C`;
    expect(all(sheet, "oddFooter").map((one) => one.textContent)).toEqual([`${left}${plan.print.footer}`]);
  });

  test("printed areas and repeated rows are absolute", () => {
    const book = parts.get("xl/workbook.xml");
    if (!book) throw new Error("No workbook");
    const names = all(book, "definedName").map((one) => `${attribute(one, "name")} ${one.textContent}`);
    expect(names.filter((name) => name.startsWith("_xlnm.Print_Area"))).toHaveLength(
      plans.filter(({ print }) => print).length,
    );
    expect(names.filter((name) => name.startsWith("_xlnm.Print_Titles"))).toHaveLength(
      plans.filter(({ print }) => print?.titleRows).length,
    );
    const target =
      /^_xlnm\.Print_(Area|Titles) ('[^']+'!\$[A-Z]+:\$[A-Z]+,)?'[^']+'!\$([A-Z]+\$)?\d+:\$([A-Z]+\$)?\d+$/;
    expect(names.filter((name) => !target.test(name))).toEqual([]);
  });

  test("cells to type into are unlocked and all others are locked", () => {
    const book = parts.get("xl/styles.xml");
    const looks = book ? all(book, "cellXfs").flatMap((one) => all(one, "xf")) : [];
    const unlocked = looks.map((look) => all(look, "protection").some((one) => attribute(one, "locked") === "0"));
    for (const plan of plans.filter(({ isProtected }) => isProtected)) {
      const wanted = new Map<string, boolean>();
      for (const { range, style } of plan.styles) {
        const isUnlocked = "isUnlocked" in styles[style];
        for (const cell of cellsOf([range])) wanted.set(cell, isUnlocked);
      }
      const found = all(sheetOf(plan), "c").map(
        (cell) => [attribute(cell, "r"), unlocked[Number(attribute(cell, "s"))] ?? false] as const,
      );
      expect(found.filter(([cell, isUnlocked]) => isUnlocked !== (wanted.get(cell) ?? false))).toEqual([]);
    }
  });
});

const office = libreOffice();
const isSkipped = office === null && process.env["CI"] === undefined;
(isSkipped ? describe.skip : describe)(
  `LibreOffice${isSkipped ? " (SKIPPED: the program is not installed)" : ""}`,
  () => {
    test("gives text that looks like a formula back as the text it was", async () => {
      if (office === null) throw new Error("LibreOffice is not installed, and in CI nothing is skipped");
      const sheets = await readXlsx(await convert(office, bytes, "xlsx"));
      const ledger = sheets.get("事件台账") ?? [];
      expect(ledger.slice(4, 8).map((row) => row[5])).toEqual(looksLikeFormula);
      expect([...sheets.keys()]).toEqual(plans.map(({ name }) => name));
    }, 300_000);
  },
);
