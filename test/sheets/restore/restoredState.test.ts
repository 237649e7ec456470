import { newState } from "../../../src/actions/newState";
import { languages } from "../../../src/domain/wording/localText";
import { schemeById, schemeIds } from "../../../src/schemes";
import { parseState, stateBlock } from "../../../src/sheets/book/stateSheet";
import type { WorkbookState } from "../../../src/sheets/book/workbookState";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { ledgerSheet } from "../../../src/sheets/ledger/ledgerSheet";
import { policySheet } from "../../../src/sheets/policy/policySheet";
import { policyCells } from "../../../src/sheets/policy/policyCells";
import { restoredState, type SeenSheet } from "../../../src/sheets/restore/restoredState";
import { scoreSheet } from "../../../src/sheets/score/scoreSheet";
import { rawOf, typedOver } from "../rawOf";

const schemes = schemeIds.flatMap((id) => schemeById(id) ?? []);

const seenOf = (plan: SheetPlan): SeenSheet => ({ cells: rawOf(plan), table: plan.table?.name ?? null });

/** The sheets of a new period, and one of somebody's own before them. */
const sheetsOf = (state: WorkbookState): SeenSheet[] => [
  { cells: { name: "自己的表", values: [["备注", 1]], formulas: [["备注", 1]] }, table: "表1" },
  ...[scoreSheet({ state, rows: 3, workingDays: 21 }), policySheet(state), ledgerSheet(state, 3)].map(seenOf),
];

function stateOf(schemeId: string, language: (typeof languages)[number] = "zh-CN"): WorkbookState {
  const cycle = schemeById(schemeId)?.cycle;
  const length = cycle === "period" ? { periodLength: "half" as const } : {};
  const request = { schemeId, language, department: "客服部", month: "2027-02", rows: 3, ...length };
  const state = newState(request);
  if (!state.ok) throw new Error("The policy is shipped");
  return state.value;
}

describe("Without a record a workbook is known by what its sheets show", () => {
  test.each(schemeIds.flatMap((id) => languages.map((language) => [id, language] as const)))(
    "policy %s in %s, with its department and period",
    (id, language) => {
      const state = stateOf(id, language);
      expect(restoredState(null, sheetsOf(state), schemes)).toEqual({ state, missing: null });
    },
  );

  test.each(schemeIds)("policy %s with plain formulas, where it has use for others", (id) => {
    const state: WorkbookState = { ...stateOf(id), dialect: "native" };
    const { state: found } = restoredState(null, sheetsOf(state), schemes);
    const callsFunctions = JSON.stringify(scoreSheet({ state: stateOf(id), rows: 1, workingDays: null })).includes(
      "KPI.",
    );
    expect(found?.dialect).toBe(callsFunctions ? "native" : undefined);
  });

  test("whatever sheets are called and numbers of the policy are now", () => {
    const state = stateOf("000");
    const number = policyCells(state.scheme, state.language, "规则").find(({ path }) => path === "bands.4.from");
    const seen = sheetsOf(state).map(({ cells, table }) => {
      const edited = cells.name === "规则" && number ? typedOver(cells, [[number.row, number.column, 91]]) : cells;
      return { cells: { ...edited, name: `${cells.name} 旧` }, table };
    });
    const { sheets } = restoredState(null, seen, schemes).state ?? state;
    expect(sheets).toMatchObject({ policy: "规则 旧", score: "评分表 旧", ledger: "事件台账 旧" });
  });

  test.each<[string, number, number, "row" | "column"]>([
    ["a row above everything", 0, 1, "row"],
    ["three rows among the rules", 9, 3, "row"],
    ["a column before the names", 0, 1, "column"],
    ["a column behind the names", 1, 1, "column"],
  ])("whatever was put into 规则: %s", (_what, from, by, kind) => {
    const state = stateOf("000");
    const put = (cells: SeenSheet["cells"]["values"]) =>
      kind === "row"
        ? [...cells.slice(0, from), ...Array.from({ length: by }, () => ["公司补充说明"]), ...cells.slice(from)]
        : cells.map((row) => [...row.slice(0, from), "", ...row.slice(from)]);
    const seen = sheetsOf(state).map(({ cells, table }) =>
      cells.name === "规则"
        ? { cells: { ...cells, values: put(cells.values), formulas: put(cells.formulas) }, table }
        : { cells, table },
    );
    expect(restoredState(null, seen, schemes)).toEqual({ state, missing: null });
  });

  test("and versions that name numbers the policy lacks are left out, or it could not be read again", () => {
    const state = stateOf("000");
    const change = { path: "bands.9.from", was: 1, now: 2 };
    const version = { version: "2", from: "2027-03", on: "2027-02-01", by: "样例人事", changes: [change] };
    const broken = { ...state, pending: [version] };
    const { rows } = stateBlock(broken);
    const cells = rows.map((row) => row.map(String));
    const record = { name: "_KPI", values: cells, formulas: cells };
    expect(parseState(record).ok).toBe(false);
    expect(restoredState(record, sheetsOf(state), schemes)).toEqual({ state, missing: null });
  });

  test.each([
    ["policy", "规则"],
    ["score", "评分表"],
  ])("and says what is missing: %s", (missing, sheet) => {
    const left = sheetsOf(stateOf("001")).filter(({ cells }) => cells.name !== sheet);
    expect(restoredState(null, left, schemes)).toEqual({ state: null, missing });
  });

  test("and without 事件台账, which is made again afterwards", () => {
    const state = stateOf("001");
    const left = sheetsOf(state).filter(({ cells }) => cells.name !== "事件台账");
    expect(restoredState(null, left, schemes)).toEqual({ state, missing: null });
  });

  test("and says that the period above the table cannot be read", () => {
    const seen = sheetsOf(stateOf("004PAY")).map(({ cells, table }) => ({
      cells: { ...cells, values: cells.values.map((row) => row.map((cell) => (cell === "2027年2月" ? "本月" : cell))) },
      table,
    }));
    expect(restoredState(null, seen, schemes)).toEqual({ state: null, missing: "period" });
  });
});
