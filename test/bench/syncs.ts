import { actions } from "../../src/actions/excelActions";
import type { Result } from "../../src/domain/result";
import type { Month } from "../../src/sheets/month";
import { scoreLayout } from "../../src/sheets/scoreLayout";
import { type RunningExcel, startExcel } from "../support/excel";
import { invented, typedRow } from "./people";
import { against, printTable } from "./table";

const today = "2026-11-22";
const silent = (): void => undefined;
const due = 60;
const budgets = { newMonth: null, readMonth: 2, approval: 4, interviews: 6 };

async function must<T>(result: Promise<Result<T>>): Promise<T> {
  const given = await result;
  if (given.ok) return given.value;
  throw new Error(JSON.stringify(given.issues));
}

const readMonth = async (): Promise<Month> => {
  const month = await must(actions.readMonth(today));
  if (!month) throw new Error("There is no month");
  return month;
};

async function fill(excel: RunningExcel, people: number): Promise<void> {
  const { state } = await readMonth();
  const layout = scoreLayout(state.scheme, state.language, state.sheets, state.tables, people);
  const rows = invented(people, due).map((inputs, index) => typedRow(layout, inputs, index));
  const sheet = excel.standIn.grid.sheets().find(({ name }) => name === state.sheets.score)?.id ?? "";
  excel.standIn.grid.write(
    { sheet, row: layout.headerRow + 1, column: 0, rows: people, columns: layout.columns.length },
    rows,
  );
  await excel.standIn.settled();
}

async function counted(excel: RunningExcel, step: keyof typeof budgets, people: number, act: () => Promise<unknown>) {
  const { counts } = excel.standIn;
  counts.reset();
  await act();
  const budget = budgets[step];
  const largest = Math.max(...counts.byBatch.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)));
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
  return [
    people,
    step,
    counts.syncs,
    budget === null ? "no budget" : against(counts.syncs, budget),
    kilobytes(counts.bytesIn),
    kilobytes(counts.bytesOut),
    kilobytes(largest),
  ];
}

/** Round trips and bytes of a month's steps through Microsoft's office.js; the KPI functions stay out of it. */
export async function measureSyncs(sizes: readonly number[]): Promise<void> {
  const excel = await startExcel();
  for (const people of sizes) {
    excel.reset();
    const month = { schemeId: "000", language: "zh-CN", department: "客服部", month: "2026-10", rows: people } as const;
    const rows = [await counted(excel, "newMonth", people, () => must(actions.newMonth(month, today, silent)))];
    await fill(excel, people);
    rows.push(await counted(excel, "readMonth", people, readMonth));
    rows.push(await counted(excel, "approval", people, () => must(actions.makeApproval(today, silent))));
    rows.push(await counted(excel, "interviews", people, () => must(actions.makeInterviews(today, silent))));
    printTable(
      `Round trips for ${String(people)} people, ${String(Math.min(people, due))} of them due an interview`,
      ["people", "step", "syncs", "budget", "to Excel", "from Excel", "largest message"],
      rows,
    );
  }
  await excel.close();
}
