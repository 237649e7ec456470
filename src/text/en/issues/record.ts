import type { DecisionPart, RecordIssue } from "../../../domain/issue/recordIssue";
import type { DifferentCell } from "../../../domain/issue/setUpIssue";
import { words, type WordsFor } from "../../form/issueWords";

const parts: Readonly<Record<DecisionPart, string>> = {
  decision: "decision",
  approver: "approver",
  approvedOn: "day of approval",
  reason: "reason for the return",
  publishedOn: "day of publication",
};

const few = 5;

const blankOr = (text: string): string => (text === "" ? "blank" : `“${text}”`);

const cell = ({ address, read }: DifferentCell): string => `${address} is ${blankOr(read)}`;
const was = ({ address, written }: DifferentCell): string => `${address} was ${blankOr(written)}`;

const listed = (cells: readonly DifferentCell[], say: (one: DifferentCell) => string): string =>
  cells.slice(0, few).map(say).join("; ") + (cells.length > few ? `; ${cells.length} cells in all` : "");

const named = (sheets: readonly string[]): string =>
  sheets.slice(0, few).join(", ") + (sheets.length > few ? ` and others, ${sheets.length} in all` : "");

export const record: WordsFor<RecordIssue> = {
  shownAltered: (is) =>
    words(
      `${is.sheet} was changed after it was made`,
      listed(is.cells, cell),
      listed(is.cells, was),
      "The add-in made this sheet; only its entry cells are to be filled in. Undo the change or make the sheet anew; where a figure is wrong, put it right on the scoring table first.",
    ),
  shownCopied: (is) =>
    words(
      `${is.sheet} and ${is.page} are the same sheet`,
      `${is.sheet} has the heading of ${is.page}`,
      "one sheet of each",
      `Check which of them holds. If it is ${is.page}, delete the other; to keep a copy, move it to another workbook.`,
    ),
  shownUnknown: (is) =>
    words(
      "Some sheets cannot be checked",
      named(is.sheets),
      "sheets the add-in made and remembers",
      "They bear this period's title, or much of the head of a sheet made for somebody, but the workbook does not remember what they were made to show (after its settings were restored, for instance, or because the head was typed over), so nobody can tell whether they were changed. Make them anew; where the add-in will not replace one, rename or delete it first. Do not rely on them until then.",
    ),
  decisionDiffers: (is) =>
    words(
      `The ${parts[is.part]} on the approval sheet differs from what was recorded`,
      blankOr(is.read),
      `${blankOr(is.recorded)}, as recorded with the decision`,
      "Put back what was recorded; to decide otherwise, decide again in the pane.",
    ),
  decisionNotRecorded: (is) =>
    words(
      "The approval sheet names a decision that was never recorded",
      blankOr(is.read),
      "a decision made in the pane under Approve",
      "The approver decides in the pane: it checks that the figures are still those on the sheet, and keeps who decided and when.",
    ),
  ledgerEntrySince: (is) =>
    words(
      "This incident was added or changed after the approval sheet was made",
      `approval sheet made on ${is.madeOn}`,
      "an incident that was there by then",
      "The approver has not seen it. Check it; if it is right, make the approval sheet anew and have it approved again.",
    ),
  ledgerEntriesGone: (is) =>
    words(
      "Incidents were deleted or changed after the approval sheet was made",
      `${is.count} of the incidents that were there are missing`,
      `as on ${is.madeOn}, when the approval sheet was made`,
      "Check the ledger: put back what was deleted by mistake; if the change is right, make the approval sheet anew and have it approved again.",
    ),
};
