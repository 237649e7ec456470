import { foundTable } from "../../src/sheets/foundTable";
import type { Meaning } from "../../src/sheets/book/mapping";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import { areaOf } from "../../src/sheets/kit/address";
import type { CellValue } from "../../src/sheets/kit/plan";
import { rawOfPlan } from "../../src/sheets/kit/rawPlan";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import { otherResult, plannedResults, type ResultsAsked } from "../../src/sheets/plannedResults";
import { policySheet } from "../../src/sheets/policy/policySheet";
import { readPeriod } from "../../src/sheets/readPeriod";
import { resultsBack } from "../../src/sheets/resultsBack";
import { there } from "../actions/writing";
import { adoptedState, headings, online, people, source } from "../support/adoptedState";
import { gridOf } from "./adopt/gridOf";

type Looks = Parameters<typeof gridOf>[1];

/** The table of a period as somebody opens it: rows, and what they said of columns beside those of the usual table. */
function periodOf(rows: readonly (readonly CellValue[])[], state: WorkbookState = adoptedState, looks: Looks = {}) {
  const grids = [gridOf(rows, { name: "十月", ...looks })];
  const found = foundTable(state, there(state.source), grids);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const ledger = ledgerSheet(state, 1);
  const beside = {
    isStateOlder: false,
    lockedCells: { score: [], ledger: [] },
    policy: rawOfPlan(policySheet(state)),
    ledger: rawOfPlan(ledger),
    ledgerTable: areaOf(ledger.table?.range ?? ""),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
  const raw = { ...beside, ...found.value };
  return { raw, people: readPeriod(raw, "2026-11-02").people, grids };
}

const withState = (part: Partial<WorkbookState>): WorkbookState => ({ ...adoptedState, ...part });
const column = (heading: string, means: Meaning) => ({ heading, means });
const blankTotals = people.map((row) => row.map((cell, at) => (at === 7 ? "" : cell)));
const formulas = (...results: ResultsAsked["results"]): ResultsAsked => ({ results, as: "formulas" });

test.each<[string, Parameters<typeof periodOf>, ResultsAsked, object]>([
  [
    "where the cell is no plain number",
    [[headings, ["K001", "样例甲", "20次", 18, 19, 20, 0, ""]]],
    formulas("total"),
    { code: "formulaReadsOtherwise", sheet: "十月", address: "C2", read: "20次" },
  ],
  [
    "where the cell shows a percent",
    [[headings, ...blankTotals], adoptedState, { formats: { "D2:D3": "0%" } }],
    formulas("total"),
    { code: "formulaReadsOtherwise", address: "D2" },
  ],
  [
    "where the policy asks for what stands in no column",
    [
      [headings, ...blankTotals],
      withState({
        source: {
          mapping: {
            ...source.mapping,
            columns: source.mapping.columns.filter(({ heading }) => heading !== "抽查会话"),
          },
        },
      }),
    ],
    formulas("total"),
    { code: "formulaLacksColumn", result: "total", input: "samples" },
  ],
  [
    "where the heading of its column is gone",
    [[headings.map((heading) => (heading === "总分" ? "合计得分" : heading)), ...blankTotals]],
    formulas("total"),
    { code: "resultWithoutColumn", result: "total" },
  ],
  [
    "over the whole team",
    [
      [[...headings, "名次"], ...blankTotals],
      withState({
        scheme: { ...online, ranking: { from: 0, source: "notInSource" } },
        source: {
          mapping: {
            ...source.mapping,
            columns: [...source.mapping.columns, column("名次", { kind: "result", id: "rank" })],
          },
        },
      }),
    ],
    formulas("rank"),
    { code: "noRowFormula", result: "rank", why: "team" },
  ],
])("There is no formula %s", (_, period, asked, issue) =>
  expect(plannedResults(periodOf(...period), asked)).toMatchObject({ ok: false, issues: [issue] }),
);

test("There are formulas over cells of the row, with a blank cell of 规则 in the place of what no column gives", () => {
  const plan = plannedResults(periodOf([headings, ...blankTotals]), formulas("total"));
  const cells = plan.ok ? plan.value.cells : [];
  expect(cells.map(({ at, policy }) => [at.address, policy])).toEqual([
    ["H2", 95],
    ["H3", 100],
  ]);
  const asked = plan.ok ? plan.value : { cells: [], headings: [], state: adoptedState };
  expect(otherResult(asked, [95, 100])).toBeNull();
  expect(otherResult(asked, [95, "#NAME?"])).toEqual({
    code: "formulaGaveOther",
    sheet: "十月",
    address: "H3",
    read: "#NAME?",
    expected: "100",
  });
  const [first] = cells.map(({ to }) => (to !== null && typeof to === "object" ? to.formula : ""));
  const names = new Set(first?.match(/(?:'规则'!)?\$?[A-Z]{1,2}\$?[0-9]+/g));
  expect([...names].filter((name) => !name.startsWith("'规则'") && !name.startsWith("$")).sort()).toEqual([
    "A2",
    "B2",
    "C2",
    "D2",
    "E2",
    "F2",
    "G2",
  ]);
});

describe("Results that the table has no column for", () => {
  const withoutTotal = [headings, ...people].map((row) => row.slice(0, 7));
  const state = withState({
    source: { mapping: { ...source.mapping, columns: source.mapping.columns.slice(0, -1) } },
  });
  const values: ResultsAsked = { results: ["total"], as: "values" };
  const written = [...withoutTotal.map((row, at) => [...row, ["总分", 95, 100][at] ?? ""])];

  it("stand right behind it, under a heading that the workbook remembers", () => {
    const plan = plannedResults(periodOf(withoutTotal, state), values);
    expect(plan).toMatchObject({
      ok: true,
      value: {
        headings: [{ at: { sheet: "十月", address: "H1" }, text: "总分" }],
        cells: [
          { at: { address: "H2" }, to: 95 },
          { at: { address: "H3" }, to: 100 },
        ],
        state: { source: { made: ["总分"] } },
      },
    });
    const after = periodOf(written, plan.ok ? plan.value.state : state);
    const addresses = (rows: typeof written) => {
      const back = resultsBack(periodOf(rows, after.raw.state));
      return back.ok ? [back.value.cells.map(({ at }) => at.address).join(), back.value.kept, back.value.state] : back;
    };
    expect(addresses(written)).toMatchObject(["H2,H3,H1", 0, { source: state.source }]);
    const changed = written.map((row) => row.map((cell) => (cell === 95 ? 96 : cell)));
    expect(addresses(changed)).toMatchObject(["H3", 1, { source: { made: ["总分"] } }]);
  });

  it.each<[string, readonly (readonly CellValue[])[], Looks, string]>([
    ["something stands", [...withoutTotal.slice(0, 2), [...(withoutTotal[2] ?? []), "见备注"]], {}, "H3"],
    ["cells are joined", withoutTotal, { merges: ["H1:I1"] }, "H1"],
    ["the column is hidden", withoutTotal, { hiddenColumns: [7] }, "H1"],
  ])("find no room where %s", (_, rows, looks, address) =>
    expect(plannedResults(periodOf(rows, state, looks), values)).toMatchObject({
      ok: false,
      issues: [{ code: "noRoomForResults", sheet: "十月", address }],
    }),
  );
});

test("A typed result of somebody who has none by now is told", () => {
  const broken = people.map((row, at) => row.map((cell, nth) => (at === 0 && nth === 3 ? "" : cell)));
  const { findings } = readPeriod(periodOf([headings, ...broken]).raw, "2026-11-02");
  expect(findings.map(({ issue }) => issue)).toContainEqual({
    code: "resultsDiffer",
    sheet: "十月",
    cells: 1,
    withoutResult: 1,
  });
});
