import type { WrittenIssue } from "../../../domain/issue/writtenIssue";
import { words, type WordsFor } from "../../form/issueWords";

const resultNames = { total: "total", grade: "grade", pay: "pay", rank: "place" } as const;

export const writtenResults: WordsFor<WrittenIssue> = {
  resultInTheWay: (is) =>
    words(
      `Cell ${is.address}, where a result was to go, holds something`,
      `"${is.read}"`,
      "An empty cell",
      "Nothing was written. A column that formulas work out needs no writing; old figures have to be cleared first.",
    ),
  resultWithoutColumn: (is) =>
    words(
      `No column of the table is for the ${resultNames[is.result]}`,
      "No such column",
      "An empty column for the result",
      "Nothing was written. Add a heading to the table, then say in the pane that it is for this result.",
    ),
  noRoomForResults: (is) =>
    words(
      `There is no room for columns of results right of the table on "${is.sheet}" (${is.address})`,
      "Cells that are filled, merged or hidden, or people would be read otherwise",
      "Blank columns right of the table",
      "Nothing was written. Make room right of the table, or add a heading yourself and say in the pane that it is for this result.",
    ),
  formulaReadsOtherwise: (is) =>
    words(
      `A formula would not read what stands in ${is.address}`,
      `"${is.read}"`,
      "A plain number",
      "Nothing was written. Make this column plain numbers first (units, full-width digits, words and percents included), or write values.",
    ),
  formulaLacksColumn: (is, say) =>
    words(
      `There is no formula for the ${resultNames[is.result]}: the table has no column for "${say.input(is.input)}"`,
      "No such column",
      "A column for everything the policy asks for",
      "Nothing was written. Add the column and say what it means, or write values.",
    ),
  noRowFormula: (is) =>
    words(
      `There is no formula for the ${resultNames[is.result]} over a row alone`,
      {
        department: "It needs figures of the department, which are not in this table",
        team: "It needs the figures of the whole team",
        long: "The formula would be longer than Excel takes",
      }[is.why],
      "A result that follows from its own row",
      "Nothing was written. This result can be written as a value.",
    ),
  tableFillsItself: (is) =>
    words(
      `"${is.sheet}" holds an Excel table, which fills in formulas by itself`,
      "An Excel table",
      "Plain cells",
      "Nothing was written. Write values, or convert the table to a range first.",
    ),
  formulaGaveOther: (is) =>
    words(
      `The formula in ${is.address} gave something else than the policy`,
      `"${is.read}"`,
      `"${is.expected}"`,
      "All formulas were taken back; nothing in the table has changed. Write values, and tell whoever looks after the add-in.",
    ),
  resultsDiffer: (is) =>
    words(
      `${is.cells === 1 ? "1 result" : `${is.cells} results`} on "${is.sheet}" differ from what the policy gives`,
      is.withoutResult === 0
        ? "The table's own totals, grades, pay or places"
        : `The table's own totals, grades, pay or places; ${is.withoutResult} of them of people without a result at present`,
      "The same as on the approval sheet",
      "Approval, score cards and interviews go by the policy; check and correct the table's results. Comparing the table tells the causes.",
    ),
};
