import type { DifferentCell } from "./setUpIssue";

/** What the approver's decision is made of. */
export type DecisionPart = "decision" | "approver" | "approvedOn" | "reason" | "publishedOn";

/** What differs from what was decided upon, or was handed to people. */
export type RecordIssue =
  /** Cells of a made sheet that nobody is to fill in hold something else. */
  | { code: "shownAltered"; sheet: string; cells: readonly [DifferentCell, ...DifferentCell[]] }
  /** A sheet has the head of a page that another sheet is already. */
  | { code: "shownCopied"; sheet: string; page: string }
  /** Sheets call themselves made of this period, and nothing is remembered of what they were made to show. */
  | { code: "shownUnknown"; sheets: readonly [string, ...string[]] }
  /** 审批表 says otherwise of the decision than the record; "" says nothing. */
  | { code: "decisionDiffers"; part: DecisionPart; recorded: string; read: string }
  /** A decision was written into 审批表 and never recorded. */
  | { code: "decisionNotRecorded"; read: string }
  /** An entry of the ledger came or was changed after 审批表 was made. */
  | { code: "ledgerEntrySince"; madeOn: string }
  /** So many entries that were there when 审批表 was made are gone or changed. */
  | { code: "ledgerEntriesGone"; count: number; madeOn: string };
