import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { fileMark, plansMark, shippedTemplate, type TemplateMark } from "../../src/cli/shippedTemplates";
import { templateFile } from "../../src/xlsx/templateFile";
import { unpaused } from "../../src/domain/outcome/paused";
import { schemeIds } from "../../src/schemes";
import { cellAt } from "../../src/sheets/kit/address";
import { openBook } from "../../src/xlsx/openBook";
import { convertAll, libreOffice } from "../support/libreOffice";
import { readXlsx } from "../support/readXlsx";
import { allSchemes, shipped } from "../support/shipped";
import { structureFaults } from "./structureFaults";

const folder = path.join(__dirname, "../../assets/templates");
const bytesOf = (id: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, `${id}.xlsx`)));
const marks = JSON.parse(readFileSync(path.join(folder, "marks.json"), "utf8")) as Record<string, TemplateMark>;
const addin = { id: "00000000-0000-4000-8000-000000000001", version: "1.2.3.4" };
const withAddin = templateFile(
  { ...shippedTemplate(shipped("000")), people: [{ number: "K1", name: "样例甲" }] },
  addin,
);
const partsOf = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

/** Every formula of a file with what is stored for it. */
function stored(bytes: Uint8Array): Map<string, unknown> {
  const book = unpaused(openBook(bytes));
  const cells = (book?.sheets ?? []).flatMap((sheet) => {
    const { values, formulas } = unpaused(book?.read(sheet) ?? none()).cells;
    return formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        String(formula).startsWith("=") ? [[`${sheet.name}!${cellAt(r, c)}`, values[r]?.[c] ?? ""] as const] : [],
      ),
    );
  });
  return new Map(cells);
}

function none(): never {
  throw new Error("No workbook");
}

describe("The templates that ship", () => {
  test("are those that npm run templates writes now", () => {
    expect(Object.keys(marks).sort()).toEqual([...schemeIds].sort());
    const now = allSchemes().map((scheme) => [
      scheme.id,
      { plans: plansMark(scheme), file: fileMark(bytesOf(scheme.id)) },
    ]);
    expect(Object.fromEntries(now)).toEqual(marks);
    for (const id of ["000", "004PAY"])
      expect(fileMark(templateFile(shippedTemplate(shipped(id)), null))).toBe(marks[id]?.file);
  });

  test.each(schemeIds)("%s is whole, small and asks for no add-in", (id) => {
    const bytes = bytesOf(id);
    expect(structureFaults(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(120_000);
    const asking = partsOf(bytes).filter(
      ([name, xml]) => name.includes("webextension") || /_xldudf_|KPI\.[A-Z]/.test(xml),
    );
    expect(asking.map(([name]) => name)).toEqual([]);
  });

  test("are opened by another reader", async () => {
    const sheets = await readXlsx(bytesOf("000"));
    expect([...sheets.keys()]).toEqual(["说明", "规则", "评分表", "事件台账", "_KPI"]);
    expect(sheets.get("规则")?.[0]?.[7]).toBe("✓ 规则可以使用");
  });
});

test("A template of KPI functions is whole, names them as Excel does in files, and opens the pane", () => {
  expect(structureFaults(withAddin)).toEqual([]);
  const parts = new Map(partsOf(withAddin));
  expect(parts.get("xl/worksheets/sheet3.xml")).toContain("_xldudf_KPI_GRADE(");
  expect(parts.get("xl/worksheets/sheet3.xml")).not.toMatch(/(?<!_xldudf_)KPI[._][A-Z]+\(/);
  expect(parts.get("xl/webextensions/webextension1.xml")).toContain(`id="${addin.id}" version="${addin.version}"`);
  expect(parts.get("_rels/.rels")).toContain("xl/webextensions/taskpanes.xml");
  expect(parts.get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

const office = libreOffice();
const isSkipped = office === null && process.env["CI"] === undefined;
(isSkipped ? describe.skip : describe)(
  `LibreOffice${isSkipped ? " (SKIPPED: the program is not installed)" : ""}`,
  () => {
    test("shows in every template what is stored in it, and no error", async () => {
      if (office === null) throw new Error("LibreOffice is not installed, and in CI nothing is skipped");
      const people = [
        { number: "K1", name: "样例甲" },
        { number: "", name: "样例乙" },
      ];
      const files = [
        ...schemeIds.map(bytesOf),
        ...["000", "003A", "004PAY"].map((id) => templateFile({ ...shippedTemplate(shipped(id)), people }, null)),
      ];
      const calculated = await convertAll(office, files, "xlsx");
      files.forEach((bytes, nth) => {
        const [before, after] = [stored(bytes), stored(calculated[nth] ?? new Uint8Array())];
        expect(before.size).toBeGreaterThan(500);
        expect([...before].filter(([cell, value]) => after.get(cell) !== value)).toEqual([]);
        expect([...after].filter(([, value]) => /^#/.test(String(value)))).toEqual([]);
      });
    }, 300_000);
  },
);
