import type { DifferentCell, SetUpIssue, SheetPart } from "../../../domain/issue/setUpIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { formulaLimit, formulaSize } from "./formulaSize";

const parts: Readonly<Record<SheetPart, string>> = {
  looks: "cell formats",
  lines: "borders",
  sizes: "row heights, column widths and merged cells",
  entryRules: "data validation and input messages",
  colours: "conditional formats",
  charts: "charts",
  links: "links",
  window: "tab colour, grid lines and frozen panes",
  print: "print set-up",
  opened: "the cell to begin with",
};

const few = 3;

const listed = (names: readonly string[]): string =>
  names.length > few ? `${names.slice(0, few).join(", ")} and ${names.length - few} more sheets` : names.join(", ");

const cell = ({ address, written, read }: DifferentCell): string => `${address}: wrote “${written}”, read “${read}”`;

/** Excel's own names for what it refused. */
const member = ({ place, excelCode }: { place: string; excelCode: string }): string =>
  place === "" ? excelCode : `${place}, ${excelCode}`;

export const setUp: WordsFor<SetUpIssue> = {
  notSetUp: (is) =>
    words(
      "Excel refused these settings",
      `${listed(is.sheets)} › ${parts[is.part]} (${member(is)})`,
      "the layout as designed",
      "Figures, formulas and protection are complete and the workbook can be used. Set these yourself in Excel if you need them.",
    ),
  doneInSteps: (is) =>
    words(
      "Excel refused at first, so it was done step by step",
      member(is),
      "done in one go",
      "The sheets are complete. Nothing is left to do.",
    ),
  formulaTooLong: (is) =>
    words(
      "Names of the policy are too long or too many for a formula",
      formulaSize(is),
      formulaLimit(is),
      "Shorten the short names of the inputs, or have fewer of them, and try again.",
    ),
  readBackDiffers: (is) =>
    words(
      "What was read back is not what was written",
      `${is.sheet} ${cell(is.cells[0])}${is.cells.length > 1 ? `; ${is.cells.length} cells in all` : ""}`,
      "cells that hold what was written",
      "Look at these cells. If they are wrong, make the sheets again and send the details to whoever looks after the add-in.",
    ),
};
