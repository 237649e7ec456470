import { chineseCalendar } from "../domain/time/chineseCalendar";
import type { Named } from "../domain/people/identity";
import { anchorBlock } from "./book/anchors";
import type { WorkbookState } from "./book/workbookState";
import { scoreLayout } from "./columns/scoreLayout";
import { cellAt } from "./kit/address";
import type { Block, SheetPlan } from "./kit/plan";
import { newWorkbook } from "./newWorkbook";

/** What a new period starts with beside its policy. */
export interface PeriodStart {
  state: WorkbookState;
  /** Rows for people, blank ones to grow included. */
  rows: number;
  /** Cells that are filled in from the start, by the name of their sheet. */
  filled?: Readonly<Record<string, readonly Block[]>>;
  /** Rows for incidents; some for each of the people where nothing is said. */
  ledgerRows?: number;
}

/** The sheets of a new period with what is filled in, in the workbook or in a file of its own. */
export function newPeriodPlans({ state, rows, filled = {}, ledgerRows }: PeriodStart): SheetPlan[] {
  const anchors = anchorBlock(state.sheets, ["guide", "policy", "score", "ledger"]);
  const more: Record<string, readonly Block[]> = { ...filled, [state.sheets.state]: [anchors] };
  const plans = newWorkbook({
    state,
    calendar: chineseCalendar,
    rows,
    ...(ledgerRows === undefined ? {} : { ledgerRows }),
  });
  return plans.map((plan) => ({ ...plan, blocks: [...plan.blocks, ...(more[plan.name] ?? [])] }));
}

/** Numbers and names in the first rows of 评分表. */
export function peopleFilled(
  { scheme, language, sheets }: WorkbookState,
  people: readonly Named[],
  rows: number,
): Readonly<Record<string, readonly Block[]>> {
  if (people.length === 0) return {};
  const { columns, headerRow } = scoreLayout(scheme, language, rows);
  const listed = people.map((person) =>
    columns.map(({ id }) => (id === "number" || id === "name" ? person[id] : null)),
  );
  return { [sheets.score]: [{ at: cellAt(headerRow + 1, 0), rows: listed }] };
}
