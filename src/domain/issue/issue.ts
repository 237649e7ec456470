import type { AdoptedIssue } from "./adoptedIssue";
import type { FileIssue } from "./fileIssue";
import type { FormulaIssue } from "./formulaIssue";
import type { LocalText } from "../wording/localText";
import type { CalendarIssue } from "../time/calendarIssue";
import type { Period } from "../time/period";
import type { LedgerIssue } from "./ledgerIssue";
import type { PolicyIssue } from "./policyIssue";
import type { RecordIssue } from "./recordIssue";
import type { SetUpIssue } from "./setUpIssue";
import type { WrittenIssue } from "./writtenIssue";

/** Facts that a user can act upon; the words live in src/text. Every code has exactly one message per language. */
export type Issue =
  | InputIssue
  | CellIssue
  | RowIssue
  | DepartmentIssue
  | LedgerIssue
  | CalendarIssue
  | PolicyIssue
  | PolicyChange
  | SheetIssue
  | RecordIssue
  | StateIssue
  | UnfinishedIssue
  | WorkbookIssue
  | SetUpIssue
  | FileIssue
  | AdoptedIssue
  | WrittenIssue
  | FormulaIssue;

/** What is wrong with one input of one person. */
export type InputIssue =
  | { code: "missing"; input: string }
  | { code: "notANumber"; input: string; read: string }
  | { code: "notYesNo"; input: string; read: string }
  | { code: "notWhole"; input: string; read: number }
  | { code: "negative"; input: string; read: number }
  | { code: "outOfRange"; input: string; read: number; min: number; max: number }
  /** Between the levels of the policy: 3 where it knows 1, 2 and 4 to 10. */
  | { code: "notAllowed"; input: string; read: number; allowed: readonly number[] }
  | { code: "above"; input: string; read: number; other: string; otherRead: number }
  | { code: "zeroDenominator"; input: string };

/** How a value was typed when it can be guessed but not counted on; `value` is what it most likely means. */
export type CellIssue =
  | { code: "numberAsText"; input: string; read: string; value: number }
  | { code: "fullWidthDigits"; input: string; read: string; value: number }
  | { code: "unitTyped"; input: string; read: string; value: number }
  | { code: "percentForNumber"; input: string; read: string }
  | { code: "rateForCount"; input: string; read: number; other: string; value: number | null }
  | { code: "rateForMark"; input: string; read: number; full: number }
  /** Excel makes 0.98 of "98%"; here 98 is expected. */
  | { code: "rateForPercent"; input: string; read: number; value: number }
  /** As a time of day, or in another unit than the policy's; `value` is what that is in the policy's unit. */
  | { code: "otherUnit"; input: string; read: number; as: Exclude<OtherUnit, "fraction">; value: number }
  | { code: "oddYesNo"; input: string; read: string; value: boolean }
  | { code: "cellError"; input: string; read: string };

/** How a number was perhaps typed that should be in the policy's unit; `clock` is 0:38, which Excel keeps as a part of a day. */
export type OtherUnit = "fraction" | "clock" | "minutes" | "seconds" | "thousands" | "tenThousands";

/** What is odd about a person's row as a whole or beside the others. Rows are numbered as Excel shows them. */
export type RowIssue =
  | { code: "rowNotFilled" }
  | { code: "rowWithoutNumber"; name: string }
  | { code: "rowWithoutName"; number: string }
  | { code: "rowWithoutPerson"; filled: number }
  | { code: "duplicatePerson"; number: string; name: string; firstRow: number }
  | { code: "numberOfTwoNames"; number: string; name: string; otherName: string; otherRow: number }
  | { code: "nameOfTwoNumbers"; name: string; number: string; otherNumber: string; otherRow: number }
  /** The entries of 事件台账 and the results of earlier periods have another number for somebody. */
  | { code: "numberUnlikeBefore"; number: string; name: string; before: string }
  /** Blanks within a name, or a remark behind it; `plain` is the name alone. */
  | { code: "nameWithSigns"; name: string; plain: string }
  | { code: "formulaReplaced"; column: string; read: string }
  /** A sum, a heading or a verdict beside the rows of people. */
  | { code: "cellFormulaReplaced"; read: string }
  | { code: "hiddenRow"; row: number }
  | { code: "remarkMissing"; input: string; count: number }
  /** Notes that go with an input are blank: who adjusted the result, and why. */
  | { code: "noteMissing"; input: string; read: number; note: string }
  /** Something was typed for an item that is not judged this period; `instead` is the one that is. */
  | { code: "notUsed"; input: string; read: string; item: LocalText; instead: LocalText | null }
  /** Nothing could be measured, so the item is left out and the others stand for it. */
  | { code: "itemLeftOut"; item: LocalText }
  /** `count` where it is a number of times and not a yes. */
  | { code: "decisionNeeded"; input: string; action: LocalText; count?: number }
  | { code: "gradeAction"; grade: string; action: LocalText }
  | { code: "totalAbove"; total: number; limit: number; action: LocalText }
  | { code: "gapTotal"; total: number; above: number; below: number; grade: string; source: string }
  | {
      code: "farBelow";
      input: string;
      read: number;
      other: string;
      otherRead: number;
      share: number;
      action: LocalText;
    }
  | { code: "farAbove"; input: string; read: number; over: number; action: LocalText }
  /** The source says nothing of this stretch of a ladder; the points are those of a reading. */
  | { code: "stepUnwritten"; item: LocalText; read: number; points: number; action: LocalText; source: string }
  | { code: "measuredAbove"; item: LocalText; read: number; over: number; action: LocalText; source: string }
  /** `run` is how many evaluated periods in a row it is known to be; null where only earlier workbooks can tell. */
  | { code: "gradeForDecision"; grade: string; months: number; run: number | null; action: LocalText }
  | { code: "boundaryTotal"; total: number; grade: string; lower: string; source: string }
  | { code: "nothingMeasured"; numerator: string; denominator: string }
  | { code: "aboveDepartment"; input: string; read: number; other: string; otherRead: number }
  | { code: "farFromOthers"; input: string; read: number; median: number }
  | { code: "countAboveLedger"; input: string; count: number; entries: number }
  | { code: "countBelowLedger"; input: string; count: number; entries: number };

/** Figures of the department that do not fit the people listed. */
export type DepartmentIssue =
  | { code: "headcountBelowPeople"; input: string; read: number; people: number }
  | { code: "sumAboveDepartment"; input: string; sum: number; other: string; otherRead: number }
  | { code: "sameForAll"; input: string; value: number; people: number };

/** A parameter of 规则 that is sound but differs from the policy the workbook was made with. */
export interface PolicyChange {
  code: "policyEdited";
  path: string;
  was: number;
  now: number;
}

/** What a sheet holds that it should not. */
export type SheetIssue =
  | { code: "sheetMissing"; sheet: string }
  /** 事件台账 is gone with what was logged on it; 评分表 can do with an empty one. */
  | { code: "ledgerMissing"; sheet: string }
  /** The table was deleted or turned into plain cells. */
  | { code: "tableMissing"; sheet: string; table: string }
  | { code: "columnMissing"; sheet: string; column: string }
  | { code: "columnRenamed"; sheet: string; column: string; read: string }
  | { code: "columnMoved"; sheet: string; column: string; now: string; was: string }
  | { code: "columnInserted"; sheet: string; column: string }
  /** Whole rows were put in where `row` is now, or cut out there where `by` is negative; `read` is what the first of them says. */
  | { code: "rowsMoved"; sheet: string; row: number; by: number; read: string }
  | { code: "columnsMoved"; sheet: string; column: string; by: number }
  | { code: "rowsBelowTable"; rows: number; firstRow: number; lastRow: number }
  /** So few rows are left for entries; cells below the table are locked. */
  | { code: "ledgerFull"; sheet: string; left: number }
  /** Cells people type into are locked, mostly because something was pasted with its formats. */
  | { code: "cellsLocked"; sheet: string; range: string; cells: number; columns: readonly string[] };

/** An action that never came to its end, in a window that may be gone. */
export type UnfinishedIssue =
  /** What it did is noted and can be put back. */
  | { code: "workUnfinished" }
  /** Excel says nothing of it, and the user went on; it may still come to its end. */
  | { code: "noAnswer" }
  /** The note cannot be read. */
  | { code: "begunUnreadable"; sheet: string };

/** What must be found before anything else of a period can be. */
export type NotRestored = "policy" | "givenPolicy" | "score" | "period";

/** What became of the hidden sheet that remembers what the workbook is. */
export type StateIssue =
  /** The hidden sheet of the add-in was edited by hand and cannot be read. */
  | { code: "stateUnreadable"; place: string }
  /** The sheets of a period are there, and the hidden one that remembers what they are is gone; `sheet` holds people and figures. */
  | { code: "stateMissing"; sheet: string }
  /** What the hidden sheet remembered cannot be found again in what the others show. */
  | { code: "stateNotRestored"; missing: NotRestored }
  /** What the hidden sheet remembers is damaged; what it remembered one action before is used. */
  | { code: "stateFromCopy" }
  /** Nothing of the kind can be read; policy and period are those that the sheets of the file show. */
  | { code: "stateFromSheets"; place: string };

/** Why an action on the workbook did not happen; the workbook is as it was before. */
export type WorkbookIssue =
  | { code: "noPeriod" }
  /** One workbook holds one period; this one already holds that of `period`. */
  | { code: "periodExists"; period: Period }
  | { code: "nameTaken"; names: readonly string[] }
  /** Excel allows 1 to 31 characters without : \ / ? * [ ] and no apostrophe at either end. */
  | { code: "sheetNameInvalid"; names: readonly string[] }
  | { code: "schemeUnknown"; id: string }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { code: "workbookProtected" }
  /** The cell no longer holds what the fix was meant for. */
  | { code: "cellChanged"; sheet: string; address: string; read: string }
  | { code: "personIncomplete"; number: string; name: string }
  /** Staff numbers that stand in the list already, or twice in what is to be added. */
  | { code: "peopleListed"; numbers: readonly string[] }
  | { code: "policyUnsound" }
  /** The workbook is a part that was sent out, and the action needs everybody. */
  | { code: "onlyAPart"; name: string }
  | { code: "noApproval" }
  /** The inputs or the policy changed since the approval sheet was made. */
  | { code: "approvalStale" }
  | { code: "openErrors"; count: number }
  | { code: "reasonMissing" }
  | { code: "notApproved" }
  | { code: "alreadyPublished"; on: string }
  | { code: "excelRefused"; excelCode: string; reason: string; place: string }
  /** Putting the workbook back failed as well; these sheets must be looked at by hand. Always beside excelRefused. */
  | { code: "leftBehind"; sheets: readonly string[] }
  /** New sheets stand, but another window wrote again and again where they are to be remembered. Always before cellChanged. */
  | { code: "madeUnremembered"; sheets: readonly string[] };
