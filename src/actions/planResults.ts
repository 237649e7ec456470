import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import type { Inventory } from "../excel/inventory";
import { readTheirSheets } from "../excel/readTheirs";
import type { WorkbookReading } from "../excel/readWorkbook";
import { type PlannedResults, plannedResults, type ResultsAsked } from "../sheets/plannedResults";
import { readPeriod } from "../sheets/readPeriod";

/** What goes where on people's own sheet, read once more for it. */
export async function planResults(
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
