import { newState } from "../../src/actions/newState";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { areaOf, cellAt } from "../../src/sheets/kit/address";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { ledgerRules } from "../../src/sheets/ledger/entryRule";
import { ledgerLayout } from "../../src/sheets/ledger/ledgerLayout";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import { policySheet } from "../../src/sheets/policy/policySheet";
import { scoreSheet } from "../../src/sheets/score/scoreSheet";
import { rawOf } from "../sheets/rawOf";
import { periodOf } from "./filledPeriod";
import { invented, typedRow } from "./people";

/** Entries of 事件台账 as they are typed: one after the other for everybody, about every kind of incident. */
export function typedEntries(count: number, people: number, rules: readonly string[]): CellValue[][] {
  return Array.from({ length: count }, (_, at) => [
    46_296 + (at % 28),
    `K${String((at % people) + 1).padStart(5, "0")}`,
    `样例${String((at % people) + 1)}`,
    rules[at % rules.length] ?? "",
    1,
    `录音 2026-10 第 ${String(at + 1)} 条，客户来电反映处理情况，已由班长复核`,
    "样例主管",
  ]);
}

const withRows = (plan: SheetPlan, row: number, rows: readonly (readonly (CellValue | null)[])[]): SheetPlan => ({
  ...plan,
  blocks: [...plan.blocks, { at: cellAt(row, 0), rows }],
});

/** A month of policy 000 as it is read, with so many people, a fifth of them due an interview, and so many entries. */
export function largePeriod(people: number, entries: number, month = "2026-10"): RawPeriod {
  const made = newState({ ...periodOf(people), month });
  if (!made.ok) throw new Error("The policy is unknown");
  const { value: state } = made;
  const layout = scoreLayout(state.scheme, state.language, people);
  const team = invented(people, people / 5);
  const plan = withRows(
    scoreSheet({ state, rows: people, workingDays: 21 }),
    layout.headerRow + 1,
    team.map((inputs, at) => typedRow(layout, inputs, at)),
  );
  const figures = Object.entries(layout.department).map(([id, { row, column }]) => ({
    at: cellAt(row, column),
    rows: [[team[0]?.[id] ?? ""]],
  }));
  const score = { ...plan, blocks: [...plan.blocks, ...figures] };
  const rules = ledgerRules(state.scheme, state.language).map(({ name }) => name);
  const { headerRow } = ledgerLayout(state, entries);
  const ledger = withRows(ledgerSheet(state, entries), headerRow + 1, typedEntries(entries, people, rules));
  const tableOf = (plan: SheetPlan) => areaOf(plan.table?.range ?? "A1");
  return {
    state,
    isStateOlder: false,
    score: rawOf(score),
    scoreTable: tableOf(score),
    hiddenScoreRows: [],
    lockedCells: { score: [], ledger: [] },
    policy: rawOf(policySheet(state)),
    ledger: rawOf(ledger),
    ledgerTable: tableOf(ledger),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
}
