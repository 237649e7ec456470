import type { Period } from "../time/period";

/** What is wrong with an entry of the incident ledger. */
export type LedgerIssue =
  | { code: "ledgerUnknownPerson"; number: string; name: string }
  | { code: "ledgerOtherName"; number: string; name: string; known: string }
  | { code: "ledgerDateUnreadable"; read: string }
  | { code: "ledgerOutsidePeriod"; date: string; period: Period }
  | { code: "ledgerInFuture"; date: string; today: string }
  | { code: "ledgerUnknownRule"; read: string }
  | { code: "ledgerTimesUnreadable"; read: string }
  | { code: "ledgerWithoutEvidence" }
  /** The very same entry stands there already. */
  | { code: "ledgerTwice"; row: number }
  /** Nothing is logged although the scores hold `counts` occurrences. */
  | { code: "ledgerEmpty"; counts: number };
