import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { rememberState } from "../excel/rememberState";
import { setCells } from "../excel/setCells";
import { otherResult, type PlannedResults, type ResultsAsked } from "../sheets/plannedResults";
import type { CellValue } from "../sheets/kit/plan";
import { planResults } from "./planResults";
import { withPeriod } from "./withPeriod";

/**
 * Writes results as values or formulas into blank cells of the columns that people's own table has for them, or of columns right
 * behind it; all of them or none. Formulas that give anything else than the policy gives are taken back.
 */
export const writeResults = (asked: ResultsAsked, today: string): Promise<Result<{ cells: number }>> =>
  withPeriod(async ({ reading, change }) => {
    const { context } = change;
    const plan = await planResults(context, reading, asked, today);
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

/** What the cells show now. */
async function shownIn(context: Excel.RequestContext, { cells }: PlannedResults): Promise<CellValue[]> {
  const asked = cells.map(({ at }) =>
    context.workbook.worksheets.getItem(at.sheet).getRange(at.address).load("values"),
  );
  await context.sync();
  return asked.map(({ values }) => (values[0]?.[0] ?? "") as CellValue);
}
