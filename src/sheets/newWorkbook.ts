import type { Calendar } from "../domain/time/calendar";
import { periodOf, workdaysOf } from "../domain/time/period";
import { guideSheet } from "./guide/guideSheet";
import { incidentChoices } from "./ledger/incidentChoices";
import { ledgerRowsFor, ledgerSheet } from "./ledger/ledgerSheet";
import type { WorkbookState } from "./book/workbookState";
import type { SheetPlan } from "./kit/plan";
import { policySheet } from "./policy/policySheet";
import { scoreSheet } from "./score/scoreSheet";
import { stateSheet } from "./book/stateSheet";

interface NewWorkbook {
  state: WorkbookState;
  calendar: Calendar;
  /** Rows for people, blank ones to grow included. */
  rows: number;
  /** Rows for incidents. */
  ledgerRows?: number;
}

/** The sheets of a new evaluation workbook in their order, the hidden state last; people's own table takes the place of 评分表. */
export function newWorkbook({ state, calendar, rows, ledgerRows = ledgerRowsFor(rows) }: NewWorkbook): SheetPlan[] {
  const workdays = workdaysOf(periodOf(state), calendar);
  const hidden = stateSheet(state);
  return [
    guideSheet(state, calendar),
    policySheet(state),
    ...(state.source ? [] : [scoreSheet({ state, rows, workingDays: workdays.ok ? workdays.value : null })]),
    ledgerSheet(state, ledgerRows),
    { ...hidden, blocks: [...hidden.blocks, ...incidentChoices(state)] },
  ];
}
