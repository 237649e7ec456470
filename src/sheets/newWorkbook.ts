import type { Calendar } from "../domain/calendar";
import { periodOf, workdaysOf } from "../domain/period";
import { guideSheet } from "./guideSheet";
import { ledgerSheet } from "./ledgerSheet";
import type { WorkbookState } from "./month";
import type { SheetPlan } from "./plan";
import { policySheet } from "./policySheet";
import type { Dialect } from "./scoreLayout";
import { scoreSheet } from "./scoreSheet";
import { stateSheet } from "./stateSheet";

export interface NewWorkbook {
  state: WorkbookState;
  calendar: Calendar;
  /** Rows for people, blank ones to grow included. */
  rows: number;
  /** Rows for incidents. */
  ledgerRows?: number;
  dialect?: Dialect;
}

/** The sheets of a new evaluation workbook in their order, the hidden state last. */
export function newWorkbook({ state, calendar, rows, ledgerRows = 200, dialect = "addin" }: NewWorkbook): SheetPlan[] {
  const workdays = workdaysOf(periodOf(state), calendar);
  return [
    guideSheet(state, calendar),
    policySheet(state),
    scoreSheet({ state, rows, workingDays: workdays.ok ? workdays.value : null, dialect }),
    ledgerSheet(state, ledgerRows),
    stateSheet(state),
  ];
}
