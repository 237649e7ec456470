import { isMeant, type Named } from "../../domain/people/identity";
import { isWithin, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod, LedgerEntry } from "./evaluatedPeriod";

/** What the ledger holds about somebody; an entry of another period is no evidence for this one. */
export const entriesAbout = ({ state, ledger }: EvaluatedPeriod, person: Named): LedgerEntry[] =>
  ledger.filter((entry) => isMeant(entry, person) && (entry.date === null || isWithin(periodOf(state), entry.date)));
