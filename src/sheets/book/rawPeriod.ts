import type { Area } from "../kit/area";
import type { RawSheet, RawTable } from "../kit/raw";
import type { TheirTable } from "./theirTable";
import type { WorkbookState } from "./workbookState";

/** Everything one check reads of the workbook, before any of it is trusted. */
export interface RawPeriod {
  state: WorkbookState;
  /** The state is a copy from one action before, because the last one is damaged. */
  isStateOlder: boolean;
  /** Where neither the record nor its copy could be read, and the state was found again in what the sheets show; "" where both are gone. */
  unreadPlace?: string;
  /** Where `score` was filled in from a table of people's own, and no cell of it stands in the workbook. */
  theirs?: TheirTable;
  score: RawSheet;
  scoreTable: RawTable;
  /** Excel calculates only when asked: what formulas show may be older than what was typed. Files have no say in it. */
  isCalculatedByHand?: boolean;
  /** Sheet rows, counted from 0, that the user cannot see. */
  hiddenScoreRows: readonly number[];
  /** Cells people type into that the lock of a protected sheet closes; none where nobody asked. */
  lockedCells: Readonly<Record<"score" | "ledger", readonly Area[]>>;
  policy: RawSheet;
  ledger: RawSheet;
  ledgerTable: RawTable;
  /** The last row of 事件台账's table, counted from 0, where `ledgerTable` leaves out blank ones at its end. */
  ledgerEnd?: number;
  approval: RawSheet | null;
  interviewIndex: RawSheet | null;
  /** Interview sheets and score cards that are known by name, and whatever else says that it was made of this period. */
  ofPeople: readonly RawSheet[];
}
