import type { Language } from "../domain/localText";
import type { Result } from "../domain/result";
import type { ApprovalChange } from "../sheets/approval/approvalChanges";
import type { CellRef, Fix } from "../sheets/finding";
import type { Month, SheetNames } from "../sheets/month";

export type { ApprovalChange };

/** Told between the steps of long work; `total` is known from the start. */
export type Progress = (done: number, total: number) => void;

export interface NewMonth {
  schemeId: string;
  language: Language;
  department: string;
  /** "2026-10" */
  month: string;
  /** Rows for people, blank ones to grow included. */
  rows: number;
  /** Other names for sheets whose usual name is taken. */
  sheets?: Partial<SheetNames>;
}

export interface Decision {
  kind: "approve" | "return";
  by: string;
  reason: string;
}

/** Where the user is in the workbook. */
export interface Place {
  sheet: string;
  address: string;
}

/** Everything a user can do, shared by pane, ribbon and tests. Dates are ISO days and come in as arguments. */
export interface Actions {
  /** null when the workbook holds no month yet. At most two round trips. */
  readMonth(today: string): Promise<Result<Month | null>>;
  /** Fails with nameTaken when a sheet name is in use; ask, then call again with other names. */
  newMonth(request: NewMonth, today: string, progress: Progress): Promise<Result<null>>;
  /** New month with invented people and figures, and some mistakes to find. */
  sampleMonth(language: Language, today: string, progress: Progress): Promise<Result<null>>;
  addPeople(people: readonly { number: string; name: string }[]): Promise<Result<{ added: number }>>;
  goTo(cell: CellRef): Promise<Result<null>>;
  applyFix(fix: Fix): Promise<Result<null>>;
  makeApproval(today: string, progress: Progress): Promise<Result<{ changes: readonly ApprovalChange[] }>>;
  decide(decision: Decision, today: string): Promise<Result<null>>;
  publish(on: string): Promise<Result<null>>;
  makeInterviews(
    today: string,
    progress: Progress,
  ): Promise<Result<{ made: readonly string[]; kept: readonly string[] }>>;
  place(): Promise<Result<Place>>;
  /** Calls back after edits and moves of the selection until the returned function is called. */
  watch(on: { edited?: () => void; moved?: (place: Place) => void }): Promise<Result<() => Promise<void>>>;
}
