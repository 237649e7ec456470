import type { InputIssue, Issue } from "../domain/issue/issue";

/** Why a case has no result; `message` only where the field's name does not say it all. */
export interface CaseError {
  error:
    | "E_MISSING"
    | "E_TYPE"
    | "E_INTEGER"
    | "E_NEGATIVE"
    | "E_RANGE"
    | "E_DIV0"
    | "E_CASE"
    | "E_SCHEME"
    | "E_UNKNOWN"
    /** The holidays of a year are not known. */
    | "E_CALENDAR";
  field: string;
  message?: string;
}

const codes: Readonly<Record<InputIssue["code"], CaseError["error"]>> = {
  missing: "E_MISSING",
  notANumber: "E_TYPE",
  notYesNo: "E_TYPE",
  notWhole: "E_INTEGER",
  negative: "E_NEGATIVE",
  outOfRange: "E_RANGE",
  notAllowed: "E_RANGE",
  above: "E_RANGE",
  zeroDenominator: "E_DIV0",
};

/** The first issue of a person's inputs as a code; an input in `wrongType` was neither number, yes/no nor blank. */
export function caseError(issue: Issue, wrongType: ReadonlySet<string>): CaseError {
  if (!isInputIssue(issue)) throw new Error(`Not about an input: ${issue.code}`);
  return { error: wrongType.has(issue.input) ? "E_TYPE" : codes[issue.code], field: issue.input };
}

const isInputIssue = (issue: Issue): issue is InputIssue => issue.code in codes;
