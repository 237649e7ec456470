import { actions } from "../../src/actions/excelActions";
import { seenRows } from "../../src/sheets/book/seenRows";
import type { Finding, Fix } from "../../src/sheets/kit/finding";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, sampleRequest, silent, today } from "./support";
import { picture } from "./workbookPicture";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(sampleRequest, silent));
  await excel.standIn.settled();
});

afterAll(async () => {
  await excel.close();
});

const errors = async (): Promise<Finding[]> =>
  ((await must(actions.readOpenPeriod(today)))?.findings ?? []).filter(({ severity }) => severity === "error");

const fixesOf = (findings: readonly Finding[]): Fix[] => findings.flatMap(({ fix }) => fix ?? []);

describe("Fixes of several findings", () => {
  test("are refused as a whole where one cell has changed meanwhile", async () => {
    const before = await errors();
    const fixes = fixesOf(before);
    const last = fixes.at(-1);
    if (last?.kind !== "setValue") throw new Error("The sample has texts in the place of numbers.");
    const stale: Fix = { ...last, from: "something else" };
    expect(fixes.length).toBeGreaterThan(2);
    expect(await actions.applyFixes([...fixes.slice(0, -1), stale])).toEqual({
      ok: false,
      issues: [{ code: "cellChanged", ...last.at, read: String(last.from) }],
    });
    expect(await errors()).toEqual(before);
  });

  test("are one request to read and one to write, formulas under lock included", async () => {
    const { counts } = excel.standIn;
    const fixes = fixesOf(await errors());
    const formula = excel.formulas("评分表!C8")[0]?.[0] ?? "";
    const locked: Fix = {
      kind: "setFormula",
      at: { sheet: "评分表", address: "C8" },
      from: formula,
      to: String(formula),
    };
    await excel.standIn.settled();
    counts.reset();
    await must(actions.applyFixes([...fixes, locked]));
    expect(counts.byBatch.map(({ wrote }) => wrote)).toEqual([false, true]);
    expect(fixesOf(await errors())).toEqual([]);
  });
});

const lockFindings = async (): Promise<Finding[]> =>
  ((await must(actions.readOpenPeriod(today)))?.findings ?? []).filter(({ issue }) => issue.code === "cellsLocked");

const formats = (address: string): unknown => {
  const area = excel.standIn.locate(address);
  return excel.standIn.grid.formatAt(area.sheet, area.row, area.column).numberFormat;
};

/** From 规则 and from points of 评分表, whose cells are locked: onto two columns of 评分表, one of the department's figures, and 事件台账. */
async function pasteLocked(): Promise<void> {
  for (const [from, to] of [
    ["规则!A5:B6", "评分表!D20:E21"],
    ["规则!Z90", "评分表!J3"],
    ["评分表!I20:I22", "事件台账!E10:E12"],
  ] as const)
    expect(await excel.user.paste(from, to)).toBe(true);
}

describe("Cells locked by pasting", () => {
  test("are read with no more round trips as long as none is locked", async () => {
    const { counts } = excel.standIn;
    counts.reset();
    expect(await lockFindings()).toEqual([]);
    expect(counts.syncs).toBe(2);
  });

  test("are found as ranges, with their columns", async () => {
    await pasteLocked();
    expect(await excel.user.type("评分表!D20", 1)).toBe(false);
    const { counts } = excel.standIn;
    counts.reset();
    const found = await lockFindings();
    expect(counts.syncs).toBe(3);
    expect(found).toMatchObject([
      { issue: { code: "cellsLocked", range: "J3", cells: 1 }, at: { sheet: "评分表", address: "J3" } },
      {
        severity: "warning",
        issue: { code: "cellsLocked", sheet: "评分表", range: "D20:E21", cells: 4 },
        at: { sheet: "评分表", address: "D20" },
      },
      {
        issue: { code: "cellsLocked", sheet: "事件台账", range: "E10:E12", cells: 3, columns: ["次数"] },
        at: { sheet: "事件台账", address: "E10" },
      },
    ]);
  });

  test.each(["WorksheetProtection.Protect()", "Range.NumberFormat =", "FormatProtection.Locked ="])(
    "stay as they were, with a formula put back before them, where Excel refuses %s",
    async (member) => {
      const [before, found] = [picture(excel), await lockFindings()];
      const formula = String(excel.formulas("评分表!C8")[0]?.[0]);
      const under: Fix = { kind: "setFormula", at: { sheet: "评分表", address: "C8" }, from: formula, to: formula };
      excel.standIn.faults.failAction(member);
      const result = await actions.applyFixes([under, ...fixesOf(found)]);
      excel.standIn.faults.clear();
      await excel.standIn.settled();
      expect(result).toMatchObject({ ok: false, issues: [{ code: "excelRefused" }] });
      expect(result.ok || result.issues).toHaveLength(1);
      expect(await lockFindings()).toEqual(found);
      expect(picture(excel)).toEqual(before);
    },
  );

  test("are written to all the same when people are added", async () => {
    await excel.user.paste("规则!Z90:Z91", "评分表!A22:A23");
    await must(actions.addPeople([{ number: "0077", name: "沈子七" }]));
    expect(excel.values("评分表!A22:B22")).toEqual([["0077", "沈子七"]]);
  });

  test("are opened in one write on the protected sheets, with the number format they were made with", async () => {
    const { counts } = excel.standIn;
    const fixes = fixesOf(await lockFindings());
    await excel.standIn.settled();
    counts.reset();
    await must(actions.applyFixes(fixes));
    expect(counts.byBatch.map(({ wrote }) => wrote)).toEqual([false, true]);
    expect(await lockFindings()).toEqual([]);
    expect(await excel.user.type("评分表!D20", 1)).toBe(true);
    expect(await excel.user.type("评分表!C20", 1)).toBe(false);
    expect(formats("事件台账!E10")).toBe("General");
  });
});

describe("A fix of 规则 that was found before a row was put in", () => {
  const rowAbove = (act: (row: Excel.Range) => void): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("规则");
      sheet.protection.unprotect();
      act(sheet.getRange("18:18"));
      await context.sync();
    });

  /** As the pane asks for it. */
  async function fixFound() {
    const period = await must(actions.readOpenPeriod(today));
    const finding = period?.findings.find(({ issue }) => issue.code === "policyEdited");
    if (!period || !finding?.fix) throw new Error("The number is not found.");
    return { ...finding.fix, seen: seenRows(period.seen.raw, finding.fix) };
  }

  test("does not reach the same number of another rule, and is done where that row has gone again", async () => {
    const [above, own] = excel.values("规则!A19:A20").flat();
    const [ofAbove] = excel.values("规则!C19").flat();
    await excel.user.type("规则!C20", Number(ofAbove));
    const fix = await fixFound();
    expect(fix).toMatchObject({ at: { address: "C20" }, from: ofAbove, to: 3 });
    await rowAbove((row) => row.insert("Down"));
    const before = picture(excel);
    expect(excel.values("规则!C20")).toEqual([[ofAbove]]);
    const changed = { code: "cellChanged", sheet: "规则", address: "A20", read: above };
    expect(await actions.applyFixes([fix])).toEqual({ ok: false, issues: [changed] });
    expect(picture(excel)).toEqual(before);
    await rowAbove((row) => {
      row.delete("Up");
    });
    await must(actions.applyFixes([fix]));
    expect([excel.values("规则!A20"), excel.values("规则!C20")]).toEqual([[[own]], [[3]]]);
  });
});
