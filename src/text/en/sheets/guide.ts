import type { guide as reference } from "../../zh-CN/sheets/guide";

export const guide: typeof reference = {
  title: (policy, month) => `${policy} · Guide · ${month}`,
  subtitle: (department, rated) => `Department: ${department}   Evaluated: ${rated}`,
  sections: {
    sheets: "What is in this workbook",
    who: "Who does what",
    steps: "The path of a period",
    colours: "What the colours mean",
    dates: "Dates of this period",
    results: "What follows from a result",
    without: "Without the add-in",
    norms: "Reference for scorers",
  },
  sheets: {
    policy:
      "Items, how they count, grades and bonus. Cream numbers may be changed and count at once; each names its source.",
    score: "One row per person: type into the cream cells; points and results appear in the grey ones.",
    ledger: "One row per incident, with its evidence; compared with the counts on the score sheet.",
  },
  openTip: (sheet) => `Go to “${sheet}”`,
  steps: {
    department: (names) =>
      `Check the department figures above the table on the score sheet: ${names}. Defaults may be typed over.`,
    people: "Enter staff numbers and names, paste them from another list, or use “Add from list” in the pane.",
    fill: "Fill the columns. Counts of incidents may stay blank when nothing happened; marks, volumes and yes/no must be filled before the row is scored.",
    open: (names) =>
      `These may stay blank: ${names}. Blank means no data: the item is left out, or the other figures stand for it.`,
    state:
      "A row has a result once its state is “complete”. If something is missing or wrong, open Check in the pane: it names each cell and goes there at a click.",
    approve:
      "Without errors left, make the approval sheet in the pane and hand it to the final approver. If it is returned, correct and make it again: comments stay.",
    interview: "After approval and publication, make the interview sheets in the pane, agree measures and sign.",
    card: "For a form to sign on paper, print one person’s under Score explained, or all of them under Approve. To print Scores or Incidents without their blank rows, select the rows in use and choose Print Selection in the print settings.",
  },
  theirs: {
    score: "Your own table: fill it in as ever. The add-in changes nothing on it but what you click to be put right.",
    ledger: "One row per incident, with its evidence; Check in the pane compares it with the counts of your table.",
    fill: "Fill in your own table as ever. A cell that must be filled gives no result while blank, and never 0; department figures are typed in the pane.",
    check: "Open Check in the pane: each point says why and leads to its cell; whoever has an error has no result.",
    card: "For a form to sign on paper, print one person’s under Score explained, or all of them under Approve.",
  },
  roles: { rated: "Evaluated", scorer: "Scores", approver: "Approves" },
  rater: (name, columns) => `${name} fills in: ${columns}`,
  raterLabel: "Ratings",
  more: (first, count) => `${first} and so on, ${String(count)} columns`,
  separator: ", ",
  results: {
    ranking: (from) => `Only totals of ${from} and more are ranked`,
    human: "These are only listed and never carried out by themselves; whoever is entitled decides.",
  },
  colours: {
    input: "Cream: type here",
    result: "Grey: calculated and locked",
    warning: "Amber: needs attention",
    label: "Headings and labels",
  },
  remark: (words) => ` (${words})`,
  afterPublication: "after publication",
  pane: "To open the pane: Home tab, group “Performance” on the right, button “Open”. Check, explanations, approval and interviews are there.",
  /** On a computer without the add-in, by what the formulas call. */
  without: {
    addin: {
      label: "KPI.*",
      text: "Formulas that begin with KPI are calculated by the add-in. Without it Excel shows the last results and may show #NAME? after changes; open the workbook where the add-in is installed and leave the formulas as they are.",
    },
    native: {
      label: "Formulas",
      text: "All formulas are plain ones: without the add-in they calculate as well and show the same results, in WPS too; leave them as they are. Checks, explained scores, approval and interviews need Excel with the add-in.",
    },
  },
};
