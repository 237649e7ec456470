import { type Period } from "../../domain/time/period";
import type { CellIssue, InputIssue, Issue } from "../../domain/issue/issue";
import type { Named } from "../../domain/people/identity";
import type { LedgerEntry } from "../book/evaluatedPeriod";
import type { AwaitedPart } from "../book/sentPart";
import type { CellValue } from "../kit/plan";
import type { Finding } from "../kit/finding";
import type { Returned } from "./returned";

/** What a file has for a cell. */
export interface Offer {
  file: string;
  value: CellValue;
}

/**
 * `new`: the cell is blank here. `changed`: they changed it, and nobody did here since. `both`: it was changed here and there, or
 * nobody knows. `cleared`: they took away what was there. `twice`: files have different things for it.
 */
export type CellDifference = "new" | "changed" | "both" | "cleared" | "twice";

/** A cell for which files have something else than the workbook. */
export interface CollectedCell {
  /** The same as long as both sides say the same. */
  mark: string;
  kind: CellDifference;
  person: Named;
  /** Row on 评分表, counted from 1. */
  row: number;
  column: { id: string; header: string };
  own: CellValue;
  /** What differs, each once; "" where it was cleared. */
  offers: readonly Offer[];
  /** The workbook's own entry was kept when this was asked before. */
  isKept: boolean;
}

/** An entry of 事件台账 that is not in the workbook. */
export interface CollectedEntry {
  mark: string;
  file: string;
  entry: LedgerEntry;
  /** Row of an entry about the same person, day and rule that says something else. */
  beside: number | null;
}

/** What became of a file as a whole. */
export type FileStanding =
  | { kind: "taken"; part: string | null; rows: number; filled: number; isOtherPolicy: boolean }
  | { kind: "refused"; issues: readonly Issue[] }
  | { kind: "otherPeriod"; period: Period }
  | { kind: "otherPolicy"; policy: string }
  | { kind: "nobody" };

/** What of a person's row cannot be collected, or is worth knowing. */
export type RowTrouble =
  | { kind: "unknown" | "twiceHere" | "twiceThere" | "gone"; file: string; person: Named }
  | { kind: "otherName"; file: string; person: Named; here: string }
  | { kind: "unreadable"; file: string; person: Named; header: string; value: CellValue; issue: CellIssue | InputIssue }
  | { kind: "department"; file: string; input: string; here: CellValue; there: CellValue };

/** Everything that returned files would change, before anything is written. */
export interface Collection {
  /** The files that are collected from. */
  taken: readonly Returned[];
  files: readonly { file: string; standing: FileStanding }[];
  cells: readonly CollectedCell[];
  entries: readonly CollectedEntry[];
  troubles: readonly RowTrouble[];
  findings: readonly { file: string; finding: Finding }[];
  /** Parts that were sent out and did not come back, or came back with people who are not complete. */
  awaited: readonly Chased[];
}

export interface Chased {
  name: string;
  /** null where nothing came back at all. */
  file: string | null;
  people: readonly Named[];
}

/** Whether somebody has to say which of two entries is right. */
export const isConflict = ({ kind, isKept }: Pick<CollectedCell, "kind" | "isKept">): boolean =>
  !isKept && (kind === "both" || kind === "cleared" || kind === "twice");

/** What the workbook knows of the parts it sent out, or whom they would be sent to. */
export type Sent = Pick<AwaitedPart, "name" | "rows" | "key">;
