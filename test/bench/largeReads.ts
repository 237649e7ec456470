import { actions } from "../../src/actions/excelActions";
import { type RunningExcel, startExcel } from "../support/excel";
import { fill, periodOf, silent, today } from "./filledPeriod";
import { typedEntries } from "./largePeriod";
import { openTable } from "./table";

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

/** What an action costs through Microsoft's office.js. */
async function cost(excel: RunningExcel, what: string, act: () => Promise<{ ok: boolean }>): Promise<string[]> {
  await excel.standIn.settled();
  const { counts } = excel.standIn;
  counts.reset();
  const start = performance.now();
  const { ok } = await act();
  const ms = performance.now() - start;
  const largest = Math.max(...counts.byBatch.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)));
  const sizes = [counts.bytesIn, counts.bytesOut, largest].map(megabytes);
  return [what, ok ? String(counts.syncs) : "REFUSED", ...sizes, ms.toFixed(0)];
}

async function begin(excel: RunningExcel, people: number): Promise<void> {
  excel.reset();
  const month = periodOf(people);
  await actions.newPeriod(month, today, silent);
  await fill(excel, month);
}

/** Entries pasted below the table of 事件台账: in it, the stand-in would calculate its formulas for minutes. */
async function paste(excel: RunningExcel, entries: number): Promise<void> {
  const { grid } = excel.standIn;
  const sheet = grid.sheets().find(({ name }) => name === "事件台账")?.id ?? "";
  const rows = typedEntries(entries, 30, ["语气生硬"]);
  grid.write({ sheet, row: 300, column: 0, rows: entries, columns: rows[0]?.length ?? 0 }, rows);
  await excel.standIn.settled();
}

/** Whole readings and all score cards in the stand-in, whose own time for large sheets is none of ours. */
export async function measureLargeReads(): Promise<void> {
  const print = openTable("Large workbooks through office.js (no answer may pass 5 MB)", [
    ["what", 26],
    ["syncs", 7],
    ["to Excel", 8],
    ["from Excel", 10],
    ["largest", 7],
    ["ms", 7],
  ]);
  const excel = await startExcel();
  for (const people of [30, 60, 120]) {
    await begin(excel, people);
    const make = () => actions.makeCards("all", today, silent);
    print(await cost(excel, `all score cards of ${String(people)}`, make));
    print(await cost(excel, `the same made anew`, make));
  }
  for (const entries of [8000, 50_000]) {
    await begin(excel, 30);
    await paste(excel, entries);
    print(await cost(excel, `reading ${String(entries)} entries`, () => actions.readOpenPeriod(today)));
  }
  for (const people of [300, 1000, 3000]) {
    await begin(excel, people);
    print(await cost(excel, `reading ${String(people)} people`, () => actions.readOpenPeriod(today)));
  }
  await excel.close();
}
