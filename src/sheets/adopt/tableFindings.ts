import type { Scheme } from "../../domain/scheme/scheme";
import type { MissingColumn, TheirTable } from "../book/theirTable";
import type { CellRef, Finding, Severity } from "../kit/finding";

/** What is said once of a table of people's own: columns that are gone, have come, or were never there. */
export const tableFindings = (table: TheirTable, { inputs }: Pick<Scheme, "inputs">): Finding[] => {
  const { missing, added, notGiven, at } = table;
  const needed = notGiven.filter((id) => inputs.some((input) => input.id === id && input.whenBlank === "missing"));
  return [
    ...missing.map(gone),
    ...(needed.length === 0 ? [] : [told("error", { code: "inputsWithoutColumn", inputs: needed }, at)]),
    ...(added.length === 0 ? [] : [told("notice", { code: "columnsAdded", sheet: at.sheet, columns: added }, at)]),
  ];
};

/** Nobody is evaluated without an input; a result of theirs is only compared. */
const gone = ({ heading, times, isNeeded, at }: MissingColumn): Finding =>
  told(isNeeded ? "error" : "notice", { code: "mappedColumnGone", sheet: at.sheet, column: heading, times }, at);

const told = (severity: Severity, issue: Finding["issue"], at: CellRef): Finding => ({
  severity,
  issue,
  at,
  person: null,
  fix: null,
});
