import type { AdoptedSource } from "../../../src/sheets/book/adoptedSource";
import type { EvaluatedPeriod } from "../../../src/sheets/book/evaluatedPeriod";
import { WorkbookState } from "../../../src/sheets/book/workbookState";
import { foundTable } from "../../../src/sheets/foundTable";
import type { SheetGrid } from "../../../src/sheets/kit/grid";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { planCells, rawOfPlan } from "../../../src/sheets/kit/rawPlan";
import { areaOf } from "../../../src/sheets/kit/address";
import { newWorkbook } from "../../../src/sheets/newWorkbook";
import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { ledgerSheet } from "../../../src/sheets/ledger/ledgerSheet";
import { policySheet } from "../../../src/sheets/policy/policySheet";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { judgedSource, sourceWithin, withFittingVersions } from "../../../src/sheets/sourceFor";
import { there } from "../../actions/writing";
import { adoptedState as state, headings, online, people, source } from "../../support/adoptedState";
import { gridOf } from "./gridOf";

function read(grids: readonly SheetGrid[], asked: AdoptedSource = source): EvaluatedPeriod {
  const found = foundTable(state, asked, grids);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const ledger = ledgerSheet(state, 20);
  const raw = {
    ...found.value,
    isStateOlder: false,
    lockedCells: { score: [], ledger: [] },
    policy: rawOfPlan(policySheet(state)),
    ledger: rawOfPlan(ledger),
    ledgerTable: areaOf(there(ledger.table).range),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
  return readPeriod(raw, "2026-11-22");
}

const sheet = (rows: CellValue[][], looks = {}): SheetGrid => gridOf(rows, { name: "十月", ...looks });
const told = ({ findings }: EvaluatedPeriod): unknown[] =>
  findings.map(({ severity, issue, at }) => [severity, issue, at?.address]);
const totals = ({ people: all }: EvaluatedPeriod): unknown[] => all.map(({ evaluation }) => evaluation?.total ?? null);
const without = (heading: string): CellValue[][] => {
  const at = headings.indexOf(heading);
  return [headings, ...people].map((row) => row.filter((_, column) => column !== at));
};

test("A table as it was said to be is evaluated without a word", () => {
  const period = read([sheet([headings, ...people])]);
  expect([told(period), totals(period)]).toEqual([[], [expect.any(Number), 100]]);
});

describe("A column that is not there any more", () => {
  test.each(["投诉", "抽查会话"])("leaves nobody with a result, and is told once: %s", (heading) => {
    const period = read([sheet(without(heading))]);
    expect(totals(period)).toEqual([null, null]);
    expect(told(period)).toEqual([
      ["error", { code: "mappedColumnGone", sheet: "十月", column: heading, times: 0 }, "B1"],
    ]);
    expect(period.people.map(({ issues }) => issues.map(({ code }) => code))).toEqual([["missing"], ["missing"]]);
    expect(period.adopted?.missing).toEqual([heading]);
  });

  test("is told as standing twice where it does", () => {
    const period = read([sheet([headings, ...people].map((row, at) => [...row, at === 0 ? "投诉" : 0]))]);
    expect([told(period)[0], totals(period)]).toEqual([
      ["error", { code: "mappedColumnGone", sheet: "十月", column: "投诉", times: 2 }, "B1"],
      [null, null],
    ]);
  });

  test("is a notice where it only held a result", () => {
    const period = read([sheet(without("总分"))]);
    expect(told(period)).toEqual([
      ["notice", { code: "mappedColumnGone", sheet: "十月", column: "总分", times: 0 }, "B1"],
    ]);
    expect(totals(period)).not.toContain(null);
  });

  test("makes nobody of people, who are not looked for by another column", () => {
    const rows = [headings, ...people].map((row) => row.slice(2));
    expect(foundTable(state, source, [sheet(rows)])).toMatchObject({
      ok: false,
      issues: [{ code: "tableNotFound", sheet: "十月" }],
    });
  });
});

test("Columns that came since are named together", () => {
  const rows = [headings, ...people].map((row, at) => [...row, at === 0 ? "班次" : "早", at === 0 ? "组别" : "一组"]);
  expect(told(read([sheet(rows)]))).toEqual([
    ["notice", { code: "columnsAdded", sheet: "十月", columns: ["班次", "组别"] }, "B1"],
  ]);
});

test("Figures that no column gives are named together, and nobody has a result", () => {
  const columns = source.mapping.columns.filter(({ heading }) => !["抽查会话", "响应及时"].includes(heading));
  const rows = without("抽查会话").map((row) => row.filter((_, at) => at !== 3));
  const period = read([sheet(rows)], { mapping: { ...source.mapping, columns } });
  expect([told(period), totals(period)]).toEqual([
    [["error", { code: "inputsWithoutColumn", inputs: ["samples", "timely_count"] }, "B1"]],
    [null, null],
  ]);
});

test("People who stand beside each other have places of their own in the list", () => {
  const turned = headings.map((heading, at) => [heading, ...people.map((row) => row[at] ?? "")]);
  const period = read([sheet(turned)]);
  expect(period.people.map(({ name, row, at }) => [name, row, at?.address])).toEqual([
    ["样例甲", 1, "B2"],
    ["样例乙", 2, "C2"],
  ]);
  expect(totals(period)).toEqual([expect.any(Number), 100]);
});

describe("Marks of items", () => {
  const columns = [
    ...source.mapping.columns.slice(0, 2),
    { heading: "态度", means: { kind: "mark" as const, id: "attitude" } },
  ];
  const marks = { mapping: { sheet: "十月", columns } };

  test("are inputs of the policy that is kept with them, and what waits for other numbers of it goes", () => {
    const judged = judgedSource(online, marks);
    expect(judged.source.mapping.columns[2]?.means).toEqual({ kind: "input", id: "attitude_given" });
    const version = { version: "2", from: "2026-11", on: "2026-10-01", by: "样例人事" };
    const pending = [
      { ...version, changes: [{ path: "items.0.full", was: 100, now: 90 }] },
      { ...version, changes: [{ path: "items.0.nowhere", was: 1, now: 2 }] },
    ];
    const kept = withFittingVersions({ ...state, ...judged, pending });
    expect(kept.pending).toHaveLength(1);
    expect(WorkbookState.safeParse(kept).success).toBe(true);
    expect(judgedSource(judged.scheme, judged.source)).toEqual(judged);
  });

  test("are not to be given afterwards where the policy works them out", () => {
    expect(sourceWithin(online, marks)).toEqual({ ok: false, issues: [{ code: "marksNotTaken", columns: ["态度"] }] });
    const judged = judgedSource(online, marks);
    expect(sourceWithin(judged.scheme, marks)).toEqual({ ok: true, value: judged.source });
  });
});

test("说明 and 事件台账 beside the table speak of no 评分表, and no formula asks one", () => {
  const plans = newWorkbook({
    state: { ...state, sheets: { ...state.sheets, score: "十月" } },
    calendar: chineseCalendar,
    rows: 1,
  });
  expect(plans.map(({ name }) => name)).toEqual(["说明", "规则", "事件台账", "_KPI"]);
  const cells = plans
    .filter(({ name }) => name === "说明" || name === "事件台账")
    .flatMap((plan) => planCells(plan).flat());
  const texts = cells.map((cell) => (typeof cell === "object" && cell !== null ? cell.formula : String(cell)));
  expect(texts.filter((text) => /tblScore|评分表/.test(text))).toEqual([]);
});
