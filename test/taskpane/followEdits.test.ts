import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import type { Actions } from "../../src/actions/actions";
import { actions } from "../../src/actions/excelActions";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { cellAt } from "../../src/sheets/kit/address";
import type { CellValue } from "../../src/sheets/kit/plan";
import { findColumns } from "../../src/sheets/reading/columns";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { openStore, type Store } from "../../src/taskpane/store/store";
import { must, silent, today } from "../actions/support";
import { anyEdit } from "../support/anyEdit";
import { until } from "../standin/behaviour/trial";
import { type RunningExcel, startExcel } from "../support/excel";

let excel: RunningExcel;
let store: Store;
let stop: () => void = () => undefined;
/** Round trips of the pane's reads after edits. */
let reads: number[];
jest.setTimeout(600_000);

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(async () => {
  stop();
  await excel.close();
});

const counted: Actions = {
  ...actions,
  readEdits: async (...asked) => {
    const { counts } = excel.standIn;
    const before = counts.syncs;
    const result = await actions.readEdits(...asked);
    reads.push(counts.syncs - before);
    return result;
  },
};

const inExcel = async (act: (workbook: Excel.Workbook) => void): Promise<void> => {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
};

/** Somebody has unlocked the sheets and deleted the blank rows, of which there are many to calculate. */
async function prepare({ score, scoreTable, ledger, ledgerTable }: RawPeriod, people: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/protection/protected");
    await context.sync();
    for (const { protection } of sheets.items) if (protection.protected) protection.unprotect();
    const cut = (name: string, from: number, table: RawPeriod["scoreTable"]) =>
      sheets
        .getItem(name)
        .getRange(`${from + 1}:${table.row + table.rows}`)
        .delete("Up");
    cut(score.name, scoreTable.row + 1 + people + 2, scoreTable);
    cut(ledger.name, ledgerTable.row + 1 + 8, ledgerTable);
    await context.sync();
  });
}

/** A pane over the made-up team of a policy. */
async function openPane(schemeId: string): Promise<void> {
  stop();
  excel.reset();
  await must(actions.samplePeriod({ schemeId, language: "zh-CN", month: "2026-10" }, silent));
  const made = await must(actions.readOpenPeriod(today));
  if (made === null) throw new Error("There is no period.");
  await prepare(made.seen.raw, made.people.length);
  await excel.standIn.settled();
  reads = [];
  store = openStore(
    counted,
    () => today,
    () => today,
  );
  stop = await store.start();
}

const raw = (): RawPeriod => {
  const { evaluated } = store.state();
  if (evaluated === null) throw new Error("There is no period.");
  return evaluated.seen.raw;
};

const shown = () => judged(store.state().evaluated);
/** Faults of formulas are those of the last whole read. */
const judged = (period: EvaluatedPeriod | null) => period && { ...period, seen: null, faults: null };

/** What the pane shows, soon after the edit, is what a whole read gives. */
async function expectCurrent(): Promise<void> {
  await excel.standIn.settled();
  const whole = judged(await must(actions.readOpenPeriod(today)));
  for (let waited = 0; waited < 5000 && !isDeepStrictEqual(shown(), whole); waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shown()).toEqual(whole);
}

describe("After every edit the pane shows what a whole read gives", () => {
  const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);

  test.each(["000", "003A", "004FIELD"])(`policy %s, random edits of seed ${seed}`, async (schemeId) => {
    await openPane(schemeId);
    for (let nth = 0; nth < 12; nth += 1) {
      const edits = fc.sample(anyEdit(raw()), { numRuns: nth % 3 === 0 ? 2 : 1, seed: seed + nth });
      for (const { address, cells } of edits) await excel.user.type(address, cells);
      await expectCurrent();
    }
  });
});

/** "'评分表'!F9" of a person's column; people count from 0. */
function cellOf(person: number, id: string): string {
  const { state, score, scoreTable } = raw();
  const { columns } = scoreLayout(state.scheme, state.language, scoreTable.rows - 1);
  const column = findColumns(columns, score, scoreTable).at.get(id) ?? 0;
  return `'${score.name}'!${cellAt(scoreTable.row + 1 + person, column)}`;
}

const type = async (address: string, value: CellValue): Promise<void> => {
  await excel.user.type(address, value);
};

const row = (person: number): string => {
  const at = raw().scoreTable.row + 2 + person;
  return `${at}:${at}`;
};

/** Round trips: what was edited is one; the whole workbook two, and three where only reading the edit shows that it takes that. */
const cost = { "what was edited": 1, everything: 2, "everything at second sight": 3 } as const;

interface Step {
  name: string;
  act: () => Promise<void>;
  reads: keyof typeof cost;
}

/** One after the other in the same workbook. */
const steps: readonly Step[] = [
  { name: "a cell is typed", act: () => type(cellOf(1, "late_early"), 7), reads: "what was edited" },
  { name: "that is undone", act: () => excel.user.undo(), reads: "what was edited" },
  {
    name: "a formula is typed into an input",
    act: () => type(cellOf(1, "late_early"), "=Sheet1!A1"),
    reads: "everything at second sight",
  },
  {
    name: "a cell of another sheet is typed that an input points at",
    act: () => type("Sheet1!A1", 5),
    reads: "what was edited",
  },
  {
    name: "a row is hidden and another cell typed",
    act: async () => {
      await inExcel(({ worksheets }) => (worksheets.getItem("评分表").getRange(row(2)).rowHidden = true));
      await type(cellOf(3, "late_early"), 1);
    },
    reads: "everything at second sight",
  },
  {
    name: "a cell is typed while a row is hidden",
    act: () => type(cellOf(3, "late_early"), 2),
    reads: "what was edited",
  },
  {
    name: "the sheet is renamed and a cell typed",
    act: async () => {
      await inExcel(({ worksheets }) => (worksheets.getItem("评分表").name = "十月评分"));
      await type(cellOf(3, "late_early").replace("评分表", "十月评分"), 3);
    },
    reads: "everything at second sight",
  },
  {
    name: "a row is inserted",
    act: () => inExcel(({ worksheets }) => worksheets.getItem("十月评分").getRange(row(1)).insert("Down")),
    reads: "everything",
  },
  { name: "the insertion is undone", act: () => excel.user.undo(), reads: "everything" },
  {
    name: "rows are sorted",
    act: () =>
      inExcel(({ tables }) => tables.getItem(raw().state.tables.score).sort.apply([{ key: 1, ascending: false }])),
    reads: "everything",
  },
  {
    name: "somebody is typed right below the table, which grows",
    act: () => type(cellOf(raw().scoreTable.rows - 1, "name"), "样例新"),
    reads: "everything at second sight",
  },
  { name: "a number of 规则 is edited", act: () => type("规则!C6", 21), reads: "everything" },
  {
    name: "a sheet is added",
    act: () => inExcel(({ worksheets }) => worksheets.add("别的")),
    reads: "everything",
  },
];

describe("In the course of a month", () => {
  beforeAll(() => openPane("000"));

  test.each(steps)("$name: the pane reads $reads", async (step) => {
    reads = [];
    await step.act();
    await until("the pane has read", () => reads.length > 0);
    expect(reads[0]).toBe(cost[step.reads]);
    await expectCurrent();
  });
});
