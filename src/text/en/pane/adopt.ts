import type { adopt as reference } from "../../zh-CN/pane/adopt";

export const adopt: typeof reference = {
  title: "Adopt an existing table",
  lead: "Compare first, then adopt. Until you press “Adopt”, nothing in the workbook is changed.",
  remapTitle: "Match the columns anew",
  remapLead: "Where a column means something else now, say so here; no cell of the table is changed.",
  only: "Only compare",
  begin: "Evaluate in this table",
  beginHint: "Next you give the department’s name and see which sheets are made.",
  hasPeriod: "This workbook already holds a period; no other table can be adopted in it.",
  inPlace: (sheet) =>
    `From now on “${sheet}” is where people are evaluated: check, explanation, approval and interviews all read it. Its formats, formulas and merged cells stay; cells are written only when you press “Change to …” or write the results.`,
  month: (month) => `Period: ${month}`,
  policy: (policy) => `Policy: ${policy}`,
  makes: "Sheets that are made",
  made: (sheets) => `${sheets}, and a hidden sheet with the settings.`,
  noScore: "No scoring table is made.",
  nameTaken: "These names are taken; please choose others.",
  unsure: "Before you adopt it",
  openColumns: (columns) => `Columns not used: ${columns}.`,
  lost: "With the rows you set by hand, the same people would not be found at the next opening. Go back to step 1 and take the rows as found, or put words such as “Total” or “Note” into the rows that are nobody’s.",
  submit: "Adopt",
  done: (sheet) => `“${sheet}” is adopted; people are evaluated in it.`,
  save: "Save",
  saved: "The columns are matched anew.",
  notFound: "The table was not found; please choose it first.",
};
