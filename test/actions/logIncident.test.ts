import { actions } from "../../src/actions/excelActions";
import { ledgerRules } from "../../src/sheets/ledger/entryRule";
import type { NewEntry } from "../../src/sheets/reading/newEntry";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
  const people = [{ number: "0012", name: "样例甲" }];
  const asked = { schemeId: "004SEVEN", language: "zh-CN", department: "客服部", month: "2026-10", rows: 3 } as const;
  await must(actions.newPeriod({ ...asked, people }, today, silent));
});

afterAll(() => excel.close());

const period = async () => {
  const evaluated = await must(actions.readOpenPeriod(today));
  if (evaluated === null) throw new Error("no period");
  return evaluated;
};

test("an incident is written as text and numbers into the next blank row, also where the table is full", async () => {
  const { state, seen } = await period();
  const rule = ledgerRules(state.scheme, "zh-CN")[0]?.name ?? "其他";
  const entry: NewEntry = { date: "2026-10-08", number: "0012", rule, times: "1", evidence: "=录音", recorder: "主管" };
  const rows = seen.raw.ledgerTable.rows;
  const first = await must(actions.logIncident(entry, today));
  await Excel.run(async (context) => {
    const { row } = seen.raw.ledgerTable;
    const below = context.workbook.worksheets.getItem("事件台账").getRange(`G${row + 3}:G${row + rows}`);
    below.values = Array.from({ length: rows - 2 }, () => ["主管"]);
    await context.sync();
  });
  const last = await must(actions.logIncident({ ...entry, times: "2" }, today));
  const after = await period();
  expect(last.row - first.row).toBe(rows - 1);
  expect(after.seen.raw.ledgerTable.rows).toBeGreaterThan(rows);
  const written = after.ledger.filter(({ row }) => row === first.row || row === last.row);
  expect(written).toMatchObject([
    { date: "2026-10-08", number: "0012", rule, times: 1, evidence: "=录音" },
    { date: "2026-10-08", number: "0012", rule, times: 2 },
  ]);
});

test("an incident that stands there word for word is not written twice, as after an answer that never came", async () => {
  const { state, ledger } = await period();
  const rule = ledgerRules(state.scheme, "zh-CN")[0]?.name ?? "其他";
  const entry = { date: "2026-10-09", number: "0012", rule, times: "1", evidence: "录音 7", recorder: "" };
  const { row } = await must(actions.logIncident(entry, today));
  const again = await actions.logIncident({ ...entry, times: "1次", evidence: " 录音 7" }, today);
  expect(again).toMatchObject({ ok: false, issues: [{ code: "ledgerTwice", row }] });
  await must(actions.logIncident({ ...entry, evidence: "录音 8" }, today));
  expect((await period()).ledger).toHaveLength(ledger.length + 2);
});

test("what would not count is refused, and nothing is written", async () => {
  const { ledger } = await period();
  const entry = { date: "2026-09-08", number: "0012", rule: "", times: "1", evidence: "录音", recorder: "" };
  const refused = await actions.logIncident(entry, today);
  expect(refused.ok).toBe(false);
  expect((await period()).ledger).toEqual(ledger);
});
