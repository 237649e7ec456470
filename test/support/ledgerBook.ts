import { unpaused } from "../../src/domain/outcome/paused";
import { periodOf } from "../../src/domain/time/period";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { areaOf, cellAt } from "../../src/sheets/kit/address";
import type { CellValue, PlanCell, SheetPlan } from "../../src/sheets/kit/plan";
import { ledgerRules } from "../../src/sheets/ledger/entryRule";
import { type LedgerColumnId, ledgerLayout } from "../../src/sheets/ledger/ledgerLayout";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import { policySheet } from "../../src/sheets/policy/policySheet";
import { findColumns } from "../../src/sheets/reading/columns";
import { type LedgerRow, ledgerRows } from "../../src/sheets/reading/ledgerRows";
import { readLedger } from "../../src/sheets/reading/readLedger";
import { readDepartment, readRows } from "../../src/sheets/reading/readScore";
import { shiftOf } from "../../src/sheets/reading/shift";
import { scoreSheet } from "../../src/sheets/score/scoreSheet";
import { stateIn } from "../sheets/fixtures";
import { rawOf } from "../sheets/rawOf";

export type TypedEntry = Readonly<Partial<Record<LedgerColumnId, CellValue>>>;

/** A workbook of people whose incidents are counted on 评分表 and logged in 事件台账. */
export interface LedgerBook {
  state: WorkbookState;
  /** Names an entry may choose from. */
  rules: readonly string[];
  /** Row of the first entry, counted from 0. */
  firstRow: number;
  plans: (entries: readonly TypedEntry[]) => readonly SheetPlan[];
  /** The entries as the pane reads them. */
  read: (entries: readonly TypedEntry[]) => readonly LedgerRow[];
  cells: <Id extends LedgerColumnId>(row: readonly CellValue[], columns: readonly Id[]) => Record<Id, CellValue>;
}

const withRows = (plan: SheetPlan, at: string, rows: readonly (readonly PlanCell[])[]): SheetPlan => ({
  ...plan,
  blocks: [...plan.blocks, { at, rows }],
});

/** Somebody for each number, named after the place in the list; the counts go round over people and incidents. */
export function ledgerBook(numbers: readonly CellValue[], counts: readonly CellValue[]): LedgerBook {
  const state = stateIn("zh-CN");
  const { scheme, language } = state;
  const rules = ledgerRules(scheme, language);
  const layout = scoreLayout(scheme, language, numbers.length + 1);
  const score = withRows(
    scoreSheet({ state: { ...state, dialect: "native" }, rows: layout.rows, workingDays: null }),
    cellAt(layout.headerRow + 1, 0),
    numbers.map((number, person) =>
      layout.columns.map(({ id }, column): PlanCell => {
        if (id === "number") return number;
        if (id === "name") return `样例${String(person + 1)}`;
        return rules.some(({ input }) => input === id) ? (counts[(person * 3 + column) % counts.length] ?? "") : null;
      }),
    ),
  );
  const { columns, headerRow } = ledgerLayout(state, 1);
  const plans = (entries: readonly TypedEntry[]): [SheetPlan, SheetPlan, SheetPlan] => [
    policySheet(state),
    score,
    withRows(
      ledgerSheet(state, entries.length),
      cellAt(headerRow + 1, 0),
      entries.map((entry) => columns.map(({ id, formula }) => (formula === null ? (entry[id] ?? "") : null))),
    ),
  ];
  return {
    state,
    rules: rules.map(({ name }) => name),
    firstRow: headerRow + 1,
    plans,
    read: (entries) => readBook(state, plans(entries)),
    cells: (row, ids) =>
      Object.fromEntries(ids.map((one) => [one, row[columns.findIndex(({ id }) => id === one)] ?? ""])) as Record<
        (typeof ids)[number],
        CellValue
      >,
  };
}

function readBook(state: WorkbookState, [policy, score, ledger]: readonly [SheetPlan, SheetPlan, SheetPlan]) {
  const tableOf = (plan: SheetPlan) => areaOf(plan.table?.range ?? "A1");
  const raw = {
    state,
    isStateOlder: false,
    score: rawOf(score),
    scoreTable: tableOf(score),
    hiddenScoreRows: [],
    lockedCells: { score: [], ledger: [] },
    policy: rawOf(policy),
    ledger: rawOf(ledger),
    ledgerTable: tableOf(ledger),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
  const layout = scoreLayout(state.scheme, state.language, raw.scoreTable.rows - 1);
  const columns = findColumns(layout.columns, raw.score, raw.scoreTable);
  const shift = shiftOf(raw, layout, columns);
  const reading = { raw, scheme: state.scheme, isPolicySound: true, layout, columns, shift };
  const rows = unpaused(readRows(reading, readDepartment(reading)));
  return ledgerRows(readLedger(raw, state.scheme), rows, periodOf(state));
}
