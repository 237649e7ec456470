import type { guide as reference } from "../../zh-CN/sheets/guide";

export const guide: typeof reference = {
  title: (policy, month) => `${policy} · Guide · ${month}`,
  subtitle: (department, rated) => `Department: ${department}   Evaluated: ${rated}`,
  sections: {
    sheets: "1  What is in this workbook",
    steps: "2  The path of a month",
    colours: "3  What the colours mean",
    dates: "4  Dates of this month",
    without: "5  Without the add-in",
    norms: "6  Reference for scorers",
  },
  sheets: {
    policy:
      "Items, deductions, tiers, grades and bonus. Cream numbers may be changed and count at once; each names its source.",
    score: "One row per person: type into the cream cells; points, grade and bonus appear in the grey ones.",
    ledger: "One row per incident, with its evidence; compared with the counts on the score sheet.",
  },
  openTip: (sheet) => `Go to “${sheet}”`,
  steps: [
    "Check the department figures above the table on the score sheet: calls, working days, headcount. The defaults may be typed over.",
    "Enter staff numbers and names, paste them from another list, or use “Add from list” in the pane.",
    "Fill the columns. Counts of incidents may stay blank when nothing happened; marks, volumes and yes/no must be filled before the row is scored.",
    "A row has a result once its state is “complete”. If something is missing or wrong, open Check in the pane: it names each cell and goes there at a click.",
    "Without errors left, make the approval sheet in the pane and hand it to the final approver. If it is returned, correct and make it again: comments stay.",
    "After approval and publication, make the interview sheets in the pane, agree measures and sign.",
  ],
  colours: {
    input: "Cream: type here",
    result: "Grey: calculated and locked",
    warning: "Amber: needs attention",
    label: "Headings and labels",
  },
  dates: { uncovered: " (this year's calendar is not known: please check for rest days)" },
  interviews: (days, grade) => `Interviews with everyone graded below ${grade}, within ${days} days of publication`,
  afterPublication: "after publication",
  pane: "To open the pane: Home tab, group “Performance” on the right, button “Open”. Check, explanations, approval and interviews are there.",
  without:
    "Formulas that begin with KPI are calculated by the add-in. Without it Excel shows the last results and may show #NAME? after changes; open the workbook where the add-in is installed and leave the formulas as they are.",
};
