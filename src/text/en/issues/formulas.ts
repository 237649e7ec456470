import type { FormulaIssue, OtherResult } from "../../../domain/issue/formulaIssue";
import { words, type WordsFor } from "../../form/issueWords";

const few = 5;

const listed = (cells: readonly string[]): string =>
  cells.length > few ? `${cells.slice(0, few).join(", ")} and others, ${cells.length} cells` : cells.join(", ");

const shown = (value: string): string => (value === "" ? "blank" : value);

const change = ({ address, before, after }: OtherResult): string =>
  `${address} from ${shown(before)} to ${shown(after)}`;

export const formulas: WordsFor<FormulaIssue> = {
  formulasOverwritten: (is) =>
    words(
      "Formulas were written over and must be put back first",
      `${is.sheet}: ${listed(is.addresses)}`,
      "formulas of the add-in",
      "Press Repair the formulas under Prepare, then change how they are written: nothing is written over unseen.",
    ),
  resultsWouldDiffer: (is) =>
    words(
      "With other formulas the results would differ; nothing was changed",
      `${is.sheet}: ${listed(is.cells.map(change))}`,
      "the same in every cell before and after",
      "Press Repair the formulas so that results are calculated anew, then try again; if they still differ, send the details to whoever looks after the add-in.",
    ),
};
