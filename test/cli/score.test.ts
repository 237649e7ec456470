import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ScoredFile, isSound, scoredFile } from "../../src/cli/scoredFile";
import { refusals, scoreReport } from "../../src/cli/scoreReport";
import { scoreCsv, scoreJson, scoreRows } from "../../src/cli/scoreShown";
import type { Block, SheetPlan } from "../../src/sheets/kit/plan";
import { shownBy } from "../../src/sheets/formula/shownBy";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filedPlans, numbered } from "../support/periodFile";
import { allSchemes, shipped } from "../support/shipped";

const today = "2026-12-01";
const folder = mkdtempSync(path.join(tmpdir(), "kpi-score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A month as a spreadsheet program saves it: with the results of these sheets. */
function saved(name: string, plans: readonly SheetPlan[], calculated: readonly SheetPlan[] | null = plans): ScoredFile {
  const file = path.join(folder, name);
  writeFileSync(file, writeWorkbook(plans, calculated === null ? {} : { shown: shownBy(calculated) }));
  return scoredFile(file, today);
}

/** Of 004FIELD those who have every rate: shownBy takes the text "" for a blank cell. */
const month = (id: string): SheetPlan[] => {
  const scheme = shipped(id);
  const inputs = scheme.examples.map((example) => example.inputs);
  return filedPlans({ scheme, people: numbered(id === "004FIELD" ? inputs.slice(0, 1) : inputs) });
};

const onScores = (plans: readonly SheetPlan[], block: Block): SheetPlan[] =>
  plans.map((plan) => (plan.name === "评分表" ? { ...plan, blocks: [...plan.blocks, block] } : plan));

const differencesOf = (one: ScoredFile) => (one.kind === "scored" ? one.differences : []);

describe("What a workbook stores is what its inputs give under policy", () => {
  test.each(allSchemes().map(({ id }) => id))("%s", (id) => {
    const one = saved(`${id}.xlsx`, month(id));
    expect(one).toMatchObject({ kind: "scored", isCalculated: true });
    expect(differencesOf(one)).toEqual([]);
  });
});

describe("A filled workbook of policy 000", () => {
  const plans = month("000");

  test("whose inputs were changed since it was calculated is told cell by cell", () => {
    const changed = onScores(plans, { at: "D8", rows: [[2]] });
    const one = saved("older.xlsx", changed, plans);
    expect(differencesOf(one)[0]).toMatchObject({
      at: { sheet: "评分表", address: "I8" },
      column: "通话质量",
      person: { number: "K001" },
      stored: 20,
      why: "notCurrent",
    });
    expect(isSound(one)).toBe(false);
  });

  test("whose result was typed over is told as such, beside the finding of the check", () => {
    const one = saved("typed.xlsx", onScores(plans, { at: "AN9", rows: [[99]] }));
    expect(differencesOf(one).filter(({ why }) => why === "overwritten")).toMatchObject([
      { at: { address: "AN9" }, stored: 99 },
    ]);
    expect(scoreReport([one], "zh-CN")).toMatch(/评分表!AN9 K002 样例2 总分: 文件里是 99，重算是 \d+ \(公式被改动\)/);
  });

  test("that shows an error where it could not be calculated is told as such", () => {
    const one = saved("name.xlsx", plans, onScores(plans, { at: "AN8", rows: [["#NAME?"]] }));
    expect(differencesOf(one)).toMatchObject([{ at: { address: "AN8" }, stored: "#NAME?", why: "notCalculated" }]);
  });

  test("that nothing has calculated is scored all the same", () => {
    const one = saved("uncalculated.xlsx", plans, null);
    expect(one).toMatchObject({ kind: "scored", isCalculated: false, differences: [] });
    expect(scoreReport([one], "zh-CN")).toContain("文件里没有存下计算结果");
  });
});

test("Blank rows at the end of the ledger are room, though they are not read", () => {
  const one = saved("room.xlsx", month("003C"));
  const full = one.kind === "scored" ? one.evaluated.findings.filter(({ issue }) => issue.code === "ledgerFull") : [];
  expect(full).toMatchObject([{ severity: "notice", issue: { left: 5 } }]);
});

describe("Several files", () => {
  const good = saved("good.xlsx", month("003C"));
  const bad = path.join(folder, "bad.xlsx");
  writeFileSync(bad, "no workbook");
  const files = [
    good,
    scoredFile(bad, today),
    scoredFile(path.join(folder, "gone.xlsx"), today),
    scoredFile(folder, today),
  ];

  test("give one list; one that cannot be read stops no other and is told with why", () => {
    expect(files.map(({ kind }) => kind)).toEqual(["scored", "refused", "unread", "unread"]);
    const told = refusals(files, "zh-CN");
    expect(told[0]).toContain("bad.xlsx: fileNotWorkbook: 这不是 Excel 工作簿");
    expect(told[1]).toContain("gone.xlsx: ENOENT");
    expect(scoreRows(files, "zh-CN")).toHaveLength(1 + shipped("003C").examples.length);
  });

  test("are told as JSON with codes", () =>
    expect(scoreJson(files)).toMatchObject({
      files: [
        { policy: { id: "003C" }, month: "2026-10", differences: [] },
        { refused: [{ code: "fileNotWorkbook" }] },
        {},
        {},
      ],
    }));

  test("are told as CSV that Excel reads and takes for no formula", () => {
    expect(scoreCsv([["=1+1", 'a"b,c', 2]])).toBe('\ufeff\'=1+1,"a""b,c",2\r\n');
  });
});
