import { fingerprint } from "../../domain/figures/fingerprint";
import type { LedgerEntry } from "./evaluatedPeriod";

/** Short: it tells entries of one ledger apart, and its own neighbours are known. */
const digits = 8;

/** What an entry says, wherever it stands. A name beside a staff number is only looked up. */
export const ledgerMark = ({ date, number, name, rule, times, evidence, recorder }: LedgerEntry): string =>
  fingerprint({ date, who: number || name, rule, times, evidence, recorder }).slice(0, digits);
