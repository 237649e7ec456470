/** Facts that a user can act upon; the words live in src/text. Every code has exactly one message per language. */
export type Issue = InputIssue | PolicyIssue | SheetIssue | WorkbookIssue;

/** What is wrong with one input of one person. */
export type InputIssue =
  | { code: "missing"; input: string }
  | { code: "notANumber"; input: string; read: string }
  | { code: "notYesNo"; input: string; read: string }
  | { code: "notWhole"; input: string; read: number }
  | { code: "negative"; input: string; read: number }
  | { code: "outOfRange"; input: string; read: number; min: number; max: number }
  | { code: "above"; input: string; read: number; other: string; otherRead: number }
  | { code: "zeroDenominator"; input: string };

/** What is wrong with the policy itself (sheet 规则). `path` names the place in the scheme. */
export type PolicyIssue =
  | { code: "policyMissing"; path: string }
  | { code: "policyNotANumber"; path: string; read: string }
  | { code: "policyNegative"; path: string; read: number }
  | { code: "policyMalformed"; path: string; read: string }
  | { code: "fullMarksNot100"; sum: number }
  | { code: "bandsNotAscending"; path: string; grade: string; from: number; previous: number }
  | { code: "bandsDoNotStartAtZero"; path: string; grade: string; from: number }
  | { code: "bandUnreachable"; path: string; grade: string; from: number; highest: number }
  | { code: "payNotAscending"; path: string; grade: string; pay: number; previous: number }
  | { code: "tiersNotAscending"; path: string; label: string; from: number; previous: number }
  | { code: "tierPointsAboveFull"; path: string; label: string; points: number; full: number }
  | { code: "thresholdNotARate"; path: string; read: number }
  | { code: "duplicateId"; path: string; id: string }
  | { code: "unknownInput"; path: string; id: string };

/** What a sheet holds that it should not; row-level findings of the check add theirs here. */
export type SheetIssue =
  { code: "sheetMissing"; sheet: string } | { code: "columnMissing"; sheet: string; column: string };

/** Why an action on the workbook did not happen. */
export type WorkbookIssue =
  | { code: "noMonth" }
  | { code: "nameTaken"; names: readonly string[] }
  | { code: "excelRefused"; excelCode: string; reason: string; place: string };
