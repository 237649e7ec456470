import type { AdoptedIssue, OnOwnTableOnly } from "../../../domain/issue/adoptedIssue";
import { words, type WordsFor } from "../../form/issueWords";

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

const onTheirTable: Readonly<Record<OnOwnTableOnly, { title: string; instead: string }>> = {
  sort: {
    title: "Your own table is sorted with Excel",
    instead:
      "Select the whole list and use Sort on the Data tab; columns and people are found again, and results stay.",
  },
  people: {
    title: "People are added in your own table",
    instead: "Insert a row into the list with staff number, name and figures; the next check reads it.",
  },
  records: {
    title: "No counting formulas are written into your own table",
    instead:
      "Count with formulas of your own, type the figures, or start a new scoring sheet and import records there.",
  },
  figures: {
    title: "Figures of other workbooks are not written into your own table",
    instead: "Type the figures that the pane lists into their columns.",
  },
  formulas: {
    title: "Your own table holds no formulas of the add-in",
    instead: "Its formulas are yours to keep; those of the add-in on other sheets are plain ones.",
  },
  split: {
    title: "Your own table is not split up from here",
    instead: "Save the rows of each group as files; to send out and collect from here, start a new scoring sheet.",
  },
};

export const adopted: WordsFor<AdoptedIssue> = {
  tableNotFound: (is) =>
    words(
      `The evaluated table is not found on "${is.sheet}"`,
      "No such headings, or nobody below them",
      listed(is.headings),
      "Undo the change of the headings, or say again in the pane what the columns mean; nothing in the table was changed.",
    ),
  severalTables: (is) =>
    words(
      "Several tables have the same headings",
      listed(is.sheets),
      "One table with these headings",
      "Give the others another heading or move them to another workbook, then check again.",
    ),
  mappedColumnGone: (is) =>
    words(
      is.times === 0
        ? `Column "${is.column}" is missing on "${is.sheet}"`
        : `"${is.sheet}" has ${is.times} columns "${is.column}"`,
      is.times === 0 ? "No such heading" : `The heading stands ${is.times} times`,
      `Heading "${is.column}"`,
      "Restore the heading, or say again in the pane what the columns mean. Until then the column is not read, and not taken for 0.",
    ),
  columnsAdded: (is) =>
    words(
      `"${is.sheet}" has columns without a meaning`,
      listed(is.columns),
      "Columns with a meaning",
      "These columns are not scored and may stay; give them a meaning in the pane if they should be.",
    ),
  inputsWithoutColumn: (is, say) =>
    words(
      "Some figures have no column in the table",
      is.inputs.map((input) => say.input(input)).join(", "),
      "A column for every figure the policy asks for",
      "Add these columns and say in the pane what they mean; until then there are no results.",
    ),
  marksNotTaken: (is) =>
    words(
      "The policy of this period does not take marks for these items",
      listed(is.columns),
      "Figures that the policy sheet lists",
      "Give these columns the meaning of such figures, or none; to have items marked directly, start again in a new workbook.",
    ),
  notOnTheirTable: (is) =>
    words(
      onTheirTable[is.wanted].title,
      `"${is.sheet}" is a table of your own`,
      "A scoring sheet made by the add-in",
      onTheirTable[is.wanted].instead,
    ),
  notAdopted: () =>
    words(
      "This workbook uses the add-in's scoring sheet",
      "Scoring sheet",
      "A table of your own",
      "The results are on the scoring sheet already; to use a table of your own, start in the workbook that holds it.",
    ),
};
