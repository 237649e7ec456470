import { actions } from "../../src/actions/excelActions";
import type { Issue } from "../../src/domain/issue/issue";
import type { Result } from "../../src/domain/issue/result";
import { order, typeTable } from "../actions/adoptedScene";
import { type RunningExcel, startExcel } from "../support/excel";
import { due, fill, periodOf, silent, today } from "./filledPeriod";
import { against, kilobytes, printTable } from "./table";

const budgets = { newPeriod: 2, readPeriod: 2, approval: 4, interviews: 6, adopt: 5, readTheirs: 5 };

/** Above this a step is sent or answered in chunks, and the number of chunks is no longer bounded. */
const oneRequest = 4_000_000;

function verdict({ syncs, bytesIn, bytesOut }: RunningExcel["standIn"]["counts"], budget: number): string {
  const isChunked = syncs > budget && Math.max(bytesIn, bytesOut) > oneRequest;
  return isChunked ? `in chunks (budget ${String(budget)} up to 4 MB)` : against(syncs, budget);
}

const refusal = (issues: readonly Issue[]): string =>
  `REFUSED ${issues.map((issue) => ("excelCode" in issue ? issue.excelCode : issue.code)).join(", ")}`;

async function counted(
  excel: RunningExcel,
  step: keyof typeof budgets,
  people: number,
  act: () => Promise<Result<unknown>>,
) {
  const { counts } = excel.standIn;
  counts.reset();
  const given = await act();
  const budget = budgets[step];
  const largest = Math.max(...counts.byBatch.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)));
  return [
    people,
    step,
    counts.syncs,
    given.ok ? verdict(counts, budget) : refusal(given.issues),
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
    const month = periodOf(people);
    const rows = [await counted(excel, "newPeriod", people, () => actions.newPeriod(month, today, silent))];
    await fill(excel, month);
    rows.push(await counted(excel, "readPeriod", people, () => actions.readOpenPeriod(today)));
    rows.push(await counted(excel, "approval", people, () => actions.makeApproval(today, silent)));
    rows.push(await counted(excel, "interviews", people, () => actions.makeInterviews(today, silent)));
    printTable(
      `Round trips for ${String(people)} people, ${String(Math.min(people, due))} of them due an interview`,
      ["people", "step", "syncs", "budget", "to Excel", "from Excel", "largest message"],
      rows,
    );
  }
  await measureAdopted(excel);
  await excel.close();
}

/** A period in people's own table: its sheet is read cell by cell, as somebody made it. */
async function measureAdopted(excel: RunningExcel): Promise<void> {
  excel.reset();
  await typeTable();
  const people = 4;
  const rows = [await counted(excel, "adopt", people, () => actions.adoptTable(order, today, silent))];
  rows.push(await counted(excel, "readTheirs", people, () => actions.readOpenPeriod(today)));
  printTable(
    "Round trips of a period in people's own table",
    ["people", "step", "syncs", "budget", "to Excel", "from Excel", "largest message"],
    rows,
  );
}
