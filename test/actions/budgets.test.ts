import { actions } from "../../src/actions/excelActions";
import { makePeriod } from "../../src/actions/makePeriod";
import { newState } from "../../src/actions/newState";
import type { Edit } from "../../src/sheets/reading/edit";
import { cellAt } from "../../src/sheets/kit/address";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { until } from "../standin/behaviour/trial";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

/** A person without incidents, or one with enough of them for an interview. */
const inputsOf = (at: number, isDue: boolean): Readonly<Record<string, string | number>> => ({
  number: `CS${String(at + 1).padStart(4, "0")}`,
  name: `样例${at + 1}`,
  rude_tone: isDue ? 4 : 0,
  late_early: isDue ? 8 : 0,
  personal_leave: isDue ? 2 : 0,
  personal_calls: 180,
  personal_workdays: 20,
  mail_total: 100,
  mail_ontime: isDue ? 90 : 100,
  report_total: 50,
  report_followed: 50,
  exec_score: 8,
  exec_refuse: "否",
  enthusiasm: 4,
});

async function fill(people: number, due: number): Promise<void> {
  const state = newState({ schemeId: "000", language: "zh-CN", department: "客服部", month: "2026-10", rows: people });
  if (!state.ok) throw new Error("There is no such policy.");
  const { scheme, language, sheets } = state.value;
  const layout = scoreLayout(scheme, language, people);
  const rows = Array.from({ length: people }, (_, at) =>
    layout.columns.map((column) => inputsOf(at, at < due)[column.id] ?? null),
  );
  const calls = layout.department["total_calls"];
  const heads = layout.department["headcount"];
  if (!calls || !heads) throw new Error("The department's figures are missing.");
  const filled = {
    [sheets.score]: [
      { at: cellAt(layout.headerRow + 1, 0), rows },
      { at: cellAt(calls.row, calls.column), rows: [[180 * people]] },
      { at: cellAt(heads.row, heads.column), rows: [[people]] },
    ],
  };
  await must(makePeriod({ state: state.value, rows: people, filled }, silent));
}

/** Round trips of an action, its largest request, and all that came back. */
async function cost(act: () => Promise<unknown>): Promise<{ syncs: number; largest: number; answered: number }> {
  const { counts } = excel.standIn;
  await excel.standIn.settled();
  counts.reset();
  await act();
  const largest = Math.max(...counts.byBatch.map((batch) => batch.bytesIn));
  return { syncs: counts.syncs, largest, answered: counts.bytesOut };
}

/** What it costs to read again after a text was typed in the place of a number, and whether it is found. */
async function costOfEdit(people: number): Promise<Awaited<ReturnType<typeof cost>> & { isFound: boolean }> {
  const before = await must(actions.readOpenPeriod(today));
  if (!before) throw new Error("There is no month.");
  const edits: Edit[] = [];
  const stop = await must(actions.watch({ edited: (edit) => edits.push(edit) }));
  const { state } = before;
  const layout = scoreLayout(state.scheme, state.language, people);
  const column = layout.columns.findIndex(({ id }) => id === "late_early");
  const address = cellAt(layout.headerRow + Math.ceil(people / 2), column);
  await excel.user.type(`${state.sheets.score}!${address}`, "不清楚");
  await until("the event", () => edits.length > 0);
  let after: Awaited<ReturnType<typeof actions.readEdits>> | undefined;
  const read = await cost(async () => (after = await actions.readEdits(before, edits, today)));
  await stop();
  const findings = after?.ok === true ? (after.value?.findings ?? []) : [];
  return { ...read, isFound: findings.some(({ at }) => at?.sheet === state.sheets.score && at.address === address) };
}

describe("Round trips do not grow with the number of people", () => {
  jest.setTimeout(600_000);

  test.each([
    [30, 6],
    [150, 30],
  ])("a month of %d people, %d of them due an interview", async (people, due) => {
    excel.reset();
    const limits = { newPeriod: 2, read: 2, approval: 4, interviews: 6 };
    const made = await cost(() => fill(people, due));
    const read = await cost(() => must(actions.readOpenPeriod(today)));
    const edit = await costOfEdit(people);
    const approval = await cost(() => must(actions.makeApproval(today, silent)));
    const again = await cost(() => must(actions.makeApproval(today, silent)));
    const interviews = await cost(() => must(actions.makeInterviews(today, silent)));
    const sheets = excel.standIn.grid.sheets().filter((sheet) => sheet.name.startsWith("面谈_"));
    expect(sheets).toHaveLength(due);
    expect(made.syncs).toBeLessThanOrEqual(limits.newPeriod);
    expect(read.syncs).toBeLessThanOrEqual(limits.read);
    expect(edit).toMatchObject({ syncs: 1, isFound: true });
    for (const bytes of [edit.largest, edit.answered]) expect(bytes).toBeLessThanOrEqual(20_000);
    expect(approval.syncs).toBeLessThanOrEqual(limits.approval);
    expect(again.syncs).toBeLessThanOrEqual(limits.approval);
    expect(interviews.syncs).toBeLessThanOrEqual(limits.interviews);
    expect(made.largest).toBeLessThan(1_000_000);
    for (const { largest } of [made, read, approval, again, interviews]) expect(largest).toBeLessThan(5_000_000);
    process.stdout.write(`${JSON.stringify({ people, made, read, edit, approval, again, interviews })}\n`);
  });
});

test("a department whose answer would pass 5 MB is read in blocks of rows, to the same month", async () => {
  excel.reset();
  await fill(30, 6);
  const before = await must(actions.readOpenPeriod(today));
  await excel.standIn.settled();
  excel.standIn.faults.failSync(2, "ResponsePayloadSizeLimitExceeded");
  let again: unknown;
  const { syncs } = await cost(async () => {
    again = await must(actions.readOpenPeriod(today));
  });
  expect(again).toEqual(before);
  expect(syncs).toBeGreaterThan(2);
}, 600_000);
