import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { inWorkbook } from "../excel/inWorkbook";
import type { Inventory } from "../excel/inventory";
import { readTheirSheets } from "../excel/readTheirs";
import { readWorkbook, type WorkbookReading } from "../excel/readWorkbook";
import { rememberState } from "../excel/rememberState";
import { setCells } from "../excel/setCells";
import { otherResult, type PlannedResults, plannedResults, type ResultsAsked } from "../sheets/plannedResults";
import type { CellValue } from "../sheets/kit/plan";
import { readPeriod } from "../sheets/readPeriod";
import { withPeriod } from "./withPeriod";

/** What would be written, without a change to the workbook. */
export const previewResults = (asked: ResultsAsked, today: string): Promise<Result<PlannedResults>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    return reading.value === null ? failed({ code: "noPeriod" }) : planned(context, reading.value, asked, today);
  });

/**
 * Writes results as values or formulas into blank cells of the columns that people's own table has for them, or of columns right
 * behind it; all of them or none. Formulas that give anything else than the policy gives are taken back.
 */
export const writeResults = (asked: ResultsAsked, today: string): Promise<Result<{ cells: number }>> =>
  withPeriod(async ({ reading, change }) => {
    const { context } = change;
    const plan = await planned(context, reading, asked, today);
    if (!plan.ok) return plan;
    const { headings, cells, state } = plan.value;
    const done = await setCells(change, [
      ...headings.map(({ at, text }) => ({ at, from: "", to: text })),
      ...cells.map(({ at, to, person }) => ({ at, from: "", to, person })),
    ]);
    if (!done.ok) return done;
    if (headings.length > 0) await rememberState(change, reading, { state });
    const issue = asked.as === "formulas" ? otherResult(plan.value, await shownIn(context, plan.value)) : null;
    return issue === null ? ok({ cells: cells.length }) : failed(issue);
  });

async function planned(
  context: Excel.RequestContext,
  { raw, inventory }: WorkbookReading,
  asked: ResultsAsked,
  today: string,
): Promise<Result<PlannedResults>> {
  if (raw.theirs === undefined) return failed({ code: "notAdopted" });
  const { people, isPolicySound } = readPeriod(raw, today);
  if (!isPolicySound) return failed({ code: "policyUnsound" });
  const grids = await readTheirSheets(context, inventory, raw);
  const plan = plannedResults({ raw, people, grids }, asked);
  return plan.ok ? (fillsItself(inventory, asked, plan.value) ?? plan) : plan;
}

/** In a table of Excel's one formula becomes the whole column's, and what is written beside it joins it. */
function fillsItself({ tables }: Inventory, { as }: ResultsAsked, { headings, cells }: PlannedResults) {
  const written = new Set([...headings, ...(as === "formulas" ? cells : [])].map(({ at }) => at.sheet));
  const table = tables.items.find(({ worksheet }) => written.has(worksheet.name));
  return table === undefined ? null : failed({ code: "tableFillsItself", sheet: table.worksheet.name } as const);
}

/** What the cells show now. */
async function shownIn(context: Excel.RequestContext, { cells }: PlannedResults): Promise<CellValue[]> {
  const asked = cells.map(({ at }) =>
    context.workbook.worksheets.getItem(at.sheet).getRange(at.address).load("values"),
  );
  await context.sync();
  return asked.map(({ values }) => (values[0]?.[0] ?? "") as CellValue);
}
