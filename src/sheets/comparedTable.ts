import type { Scheme } from "../domain/scheme/scheme";
import { periodHolding, usualLength } from "../domain/time/period";
import type { Language } from "../domain/wording/localText";
import { type Shadow, shadowOf } from "./adopt/shadow";
import { theirFormulas } from "./adopt/theirFormulas";
import { adoptedPeriod, type AdoptedPeriod, type Adoption } from "./adoptedPeriod";
import { usualSheetNames, usualTableNames } from "./book/sheetNames";
import type { WorkbookState } from "./book/workbookState";
import type { SheetGrid } from "./kit/grid";

/** A table of people's own and what it is held against. */
interface Comparison extends Omit<Adoption, "state"> {
  /** Every sheet of the workbook, because formulas look things up elsewhere. */
  grids: readonly SheetGrid[];
  scheme: Scheme;
  /** A month of the period. */
  month: string;
  language: Language;
}

/** What a policy makes of a table, and their own results beside it. */
export interface ComparedTable {
  adopted: AdoptedPeriod;
  shadows: readonly Shadow[];
}

/** Evaluates a table by a policy and holds every result of theirs against it; nothing is written. */
export function comparedTable(comparison: Comparison, today: string): ComparedTable {
  const { grids, parts, department, everybody = {} } = comparison;
  const adopted = adoptedPeriod({ state: stateFor(comparison), parts, department, everybody }, today);
  const { period, people, marks, isTurned } = adopted;
  const formulas = theirFormulas(grids, isTurned);
  return { adopted, shadows: shadowOf({ scheme: period.scheme, people, evaluated: period.people, formulas, marks }) };
}

/** As a workbook of that policy and period would remember it. */
const stateFor = ({ scheme, month, language }: Comparison): WorkbookState => ({
  version: 1,
  scheme,
  language,
  department: "",
  month: periodHolding(usualLength(scheme.cycle), month).month,
  sheets: usualSheetNames(language),
  tables: usualTableNames,
  approval: null,
});
