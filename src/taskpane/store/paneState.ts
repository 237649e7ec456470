import type { Issue } from "../../domain/issue/issue";
import type { FollowedPeriod } from "../../actions/actions";
import type { ApprovalState } from "../../sheets/book/workbookState";

/** What the user asked for; each has its words in `text/pane.job`. */
export type JobName =
  | "read"
  | "create"
  | "sample"
  | "add"
  | "log"
  | "sort"
  | "goTo"
  | "fix"
  | "approval"
  | "decide"
  | "publish"
  | "interviews"
  | "cards"
  | "records"
  | "compare"
  | "keepComparison"
  | "adopt"
  | "remap"
  | "previewResults"
  | "writeResults"
  | "takeResultsBack"
  | "import"
  | "freeze"
  | "policy"
  | "watch"
  | "place"
  | "calculate"
  | "otherBook"
  | "takeFigures"
  | "rollUp"
  | "startUp"
  | "takeBack"
  | "restore"
  | "makeLedger"
  | "makeTemplate"
  | "split"
  | "collect"
  | "slips"
  | "openFile"
  | "changeDialect"
  | "repairFormulas";

/** Work under way; `total` is null until it is known. */
export interface Job {
  name: JobName;
  done: number;
  total: number | null;
  /** Ends it before it is done; null for what must come to its end. */
  stop: (() => void) | null;
  /** Waits for it no longer, whatever becomes of it; null until it has said nothing for a while. */
  leave: (() => void) | null;
}

/** An approval that is about to lapse; what would make it waits for the answer. */
export interface Question {
  approval: ApprovalState;
  answer: (goesOn: boolean) => void;
}

/** Unsaved work on whose way out the user stands; the way waits for the answer. */
export interface Leaving {
  answer: (isGivenUp: boolean) => void;
}

/** Something that failed. Stays until the user dismisses it or a second try succeeds. */
export interface Trouble {
  id: number;
  job: JobName;
  issues: readonly Issue[];
  /** The message of an error that is ours to repair. */
  unexpected: string | null;
  again: () => void;
}

/** What just succeeded, and whether it is certain that Ctrl+Z cannot take it back; what it can take back depends on the Excel. */
export interface Note {
  text: string;
  isFinal: boolean;
}

/** What is not as it was meant to be although the job succeeded. */
export interface Reservation {
  job: JobName;
  issues: readonly Issue[];
}

export interface PaneState {
  /** "unread" until the first read has ended. */
  reading: "unread" | "again" | "idle";
  evaluated: FollowedPeriod | null;
  /** The last read failed, so `evaluated` may be older than the workbook. */
  isPeriodDoubtful: boolean;
  isWatching: boolean;
  job: Job | null;
  question: Question | null;
  leaving: Leaving | null;
  troubles: readonly Trouble[];
  note: Note | null;
  reservation: Reservation | null;
  /** Row of the person in 评分表, chosen in the grid or in the pane. */
  selectedRow: number | null;
  today: string;
}

export const firstState = (today: string): PaneState => ({
  reading: "unread",
  evaluated: null,
  isPeriodDoubtful: false,
  isWatching: false,
  job: null,
  question: null,
  leaving: null,
  troubles: [],
  note: null,
  reservation: null,
  selectedRow: null,
  today,
});
