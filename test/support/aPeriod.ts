import type { Language } from "../../src/domain/wording/localText";
import { newState } from "../../src/actions/newState";
import { areaOf, cellAt, cellOf } from "../../src/sheets/kit/address";
import type { CellRef, Fix } from "../../src/sheets/kit/finding";
import { ledgerRules } from "../../src/sheets/ledger/entryRule";
import { type LedgerColumnId, ledgerLayout } from "../../src/sheets/ledger/ledgerLayout";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { policyCells } from "../../src/sheets/policy/policyCells";
import { policySheet } from "../../src/sheets/policy/policySheet";
import type { RawTable } from "../../src/sheets/kit/raw";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { type ScoreLayout, scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { scoreSheet } from "../../src/sheets/score/scoreSheet";
import { columnFormulas } from "./columnFormulas";

type Cells = CellValue[][];
interface Grid {
  name: string;
  values: Cells;
  formulas: Cells;
}
/** A raw month whose cells a test may change. */
export type OpenPeriod = Omit<
  RawPeriod,
  "score" | "policy" | "ledger" | "scoreTable" | "ledgerTable" | "hiddenScoreRows"
> & {
  score: Grid;
  policy: Grid;
  ledger: Grid;
  scoreTable: RawTable;
  ledgerTable: RawTable;
  hiddenScoreRows: number[];
};

export interface AnyPeriod {
  raw: OpenPeriod;
  layout: ScoreLayout;
  /** What the columns are made with, by column id. */
  formulas: ReadonlyMap<string, string | null>;
  /** Cell of a person's column; people count from 0. */
  at: (person: number, column: string) => CellRef;
  /** Cell of a department input. */
  department: (input: string) => CellRef;
  /** Cell of a number of the policy. */
  policy: (path: string) => CellRef;
  /** Types a value over whatever a cell holds. */
  type: (cell: CellRef, value: CellValue) => void;
  /** Adds an entry to the ledger and gives its row, counted from 1. */
  log: (entry: Partial<Record<LedgerColumnId, CellValue>>) => number;
  ledgerCell: (row: number, column: LedgerColumnId) => CellRef;
}

const tableRows = 12;

/** A sheet as Excel would give it back: what formulas show is left blank. */
function gridOf(plan: SheetPlan): Grid {
  const values: Cells = [];
  const formulas: Cells = [];
  for (const block of plan.blocks) {
    const { row, column } = cellOf(block.at);
    block.rows.forEach((cells, down) =>
      cells.forEach((cell, right) => {
        if (cell === null) return;
        const isFormula = typeof cell === "object";
        put(values, row + down, column + right, isFormula ? "" : cell);
        put(formulas, row + down, column + right, isFormula ? cell.formula : cell);
      }),
    );
  }
  const width = Math.max(...values.map((row) => row.length), ...formulas.map((row) => row.length));
  const padded = (cells: Cells): Cells =>
    Array.from({ length: values.length }, (_, row) =>
      Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? ""),
    );
  return { name: plan.name, values: padded(values), formulas: padded(formulas) };
}

function put(cells: Cells, row: number, column: number, value: CellValue): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length <= column) line.push("");
  line[column] = value;
}

function tableOf(plan: SheetPlan): RawTable {
  const { row, column, rows, columns } = areaOf(plan.table?.range ?? "A1");
  return { row, column, rows, columns };
}

export const aState = (language: Language = "zh-CN"): WorkbookState => {
  const state = newState({ schemeId: "000", language, department: "客服部", month: "2026-10", rows: tableRows });
  if (!state.ok) throw new Error("The test's policy is unknown");
  return state.value;
};

/** What a person who did nothing wrong has; calls differ from one to the next. */
const goodMonth = (index: number): Record<string, CellValue> => ({
  personal_calls: 1000 + index * 7,
  mail_total: 100 + index,
  mail_ontime: 100 + index,
  report_total: 50,
  report_followed: 50,
  exec_score: 8,
  enthusiasm: 4,
});

/** A month of source 000 without a mistake: so many people above blank rows, department figures, an empty ledger. */
export function aPeriod(people = 6, language: Language = "zh-CN"): AnyPeriod {
  const key = `${language} ${people}`;
  const made = known.get(key) ?? freshMonth(people, language);
  known.set(key, made);
  return openMonth(structuredClone(made.raw), made.layout);
}

const known = new Map<string, AnyPeriod>();

function freshMonth(people: number, language: Language): AnyPeriod {
  const state = aState(language);
  const { scheme } = state;
  const rows = Math.max(tableRows, people + 2);
  const layout = scoreLayout(scheme, language, rows);
  const score = scoreSheet({ state, rows, workingDays: 21 });
  const ledger = ledgerSheet(state, 20);
  const raw: OpenPeriod = {
    state,
    isStateOlder: false,
    score: gridOf(score),
    scoreTable: tableOf(score),
    hiddenScoreRows: [],
    lockedCells: { score: [], ledger: [] },
    policy: gridOf(policySheet(state)),
    ledger: gridOf(ledger),
    ledgerTable: tableOf(ledger),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
  const month = openMonth(raw, layout);
  const no = ((): CellValue =>
    score.validations.flatMap(({ rule }) => (rule.kind === "list" ? rule.options : []))[1] ?? "")();
  for (let index = 0; index < people; index += 1) {
    const values = {
      number: `K${String(101 + index)}`,
      name: `样例${nameOf(index)}`,
      ...goodMonth(index),
      exec_refuse: no,
    };
    for (const [id, value] of Object.entries(values)) month.type(month.at(index, id), value);
    show(raw.score, month.at(index, "personal_workdays"), 21);
  }
  month.type(month.department("total_calls"), people * 1100);
  month.type(month.department("headcount"), people);
  return month;
}

const stems = "甲乙丙丁戊己庚辛壬癸";
const nameOf = (index: number): string =>
  `${stems[index % 10] ?? ""}${index < 10 ? "" : String(Math.floor(index / 10))}`;

/** What a formula shows, without touching the formula. */
function show(grid: Grid, cell: CellRef, value: CellValue): void {
  const { row, column } = cellOf(cell.address);
  put(grid.values, row, column, value);
}

function openMonth(raw: OpenPeriod, layout: ScoreLayout): AnyPeriod {
  const scoreCell = (row: number, column: number): CellRef => ({ sheet: raw.score.name, address: cellAt(row, column) });
  const grids = [raw.score, raw.policy, raw.ledger];
  const type = (cell: CellRef, value: CellValue): void => {
    const grid = grids.find(({ name }) => name === cell.sheet);
    if (!grid) throw new Error(`No sheet ${cell.sheet}`);
    const { row, column } = cellOf(cell.address);
    put(grid.values, row, column, value);
    put(grid.formulas, row, column, value);
  };
  const columnOf = (id: string): number => {
    const index = layout.columns.findIndex((column) => column.id === id);
    if (index < 0) throw new Error(`No column ${id}`);
    return index;
  };
  const policyNumbers = policyCells(raw.state.scheme, raw.state.language, raw.policy.name);
  const ledgerColumns = ledgerLayout(raw.state, 1).columns;
  const ledgerCell = (row: number, id: LedgerColumnId): CellRef => ({
    sheet: raw.ledger.name,
    address: cellAt(
      row - 1,
      ledgerColumns.findIndex((column) => column.id === id),
    ),
  });
  let entries = 0;
  return {
    raw,
    layout,
    formulas: columnFormulas(raw.state.scheme, raw.state.language),
    at: (person, column) => scoreCell(raw.scoreTable.row + 1 + person, columnOf(column)),
    department: (input) => {
      const place = layout.department[input];
      if (!place) throw new Error(`No department input ${input}`);
      return scoreCell(place.row, place.column);
    },
    policy: (path) => {
      const cell = policyNumbers.find((one) => one.path === path);
      if (!cell) throw new Error(`No policy cell ${path}`);
      return { sheet: raw.policy.name, address: cellAt(cell.row, cell.column) };
    },
    type,
    ledgerCell,
    log: (entry) => {
      entries += 1;
      const row = raw.ledgerTable.row + 1 + entries;
      const rule = ledgerRules(raw.state.scheme, raw.state.language)[0]?.name ?? "";
      const usual = { date: "2026-10-08", number: "K101", rule, times: 1, evidence: "录音 1024", recorder: "样例主管" };
      for (const [id, value] of Object.entries({ ...usual, ...entry }))
        type(ledgerCell(row, id as LedgerColumnId), value);
      return row;
    },
  };
}

/** Does to the raw cells what the action does to the workbook. */
export function applyFix({ raw, type, layout, formulas }: AnyPeriod, fix: Fix): void {
  switch (fix.kind) {
    case "setValue":
      type(fix.at, fix.to);
      return;
    case "setNumbers":
      for (const { at, to } of fix.cells) type(at, to);
      return;
    case "setFormula": {
      const { row, column } = cellOf(fix.at.address);
      put(raw.score.values, row, column, "");
      put(raw.score.formulas, row, column, fix.to);
      return;
    }
    case "showRow":
      raw.hiddenScoreRows = raw.hiddenScoreRows.filter((row) => row !== cellOf(fix.at.address).row);
      return;
    case "unlock":
      raw.lockedCells = { score: [], ledger: [] };
      return;
    case "extendTable": {
      const end = raw.scoreTable.row + raw.scoreTable.rows;
      raw.scoreTable = { ...raw.scoreTable, rows: raw.scoreTable.rows + fix.rows };
      for (let row = end; row < end + fix.rows; row += 1)
        layout.columns.forEach(({ id, input }, column) => {
          const formula = formulas.get(id) ?? null;
          if (formula === null || (input && (raw.score.values[row]?.[column] ?? "") !== "")) return;
          put(raw.score.values, row, column, "");
          put(raw.score.formulas, row, column, formula);
        });
    }
  }
}
