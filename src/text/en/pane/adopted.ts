import type { adopted as reference } from "../../zh-CN/pane/adopted";

export const adopted: typeof reference = {
  title: "Existing table",
  open: "Open",
  people: (count) => `${count} people`,
  remap: "Match the columns anew…",
  columns: (count) => `What the columns mean: ${count}`,
  column: (heading, meaning) => `${heading} → ${meaning}`,
  missing: (columns) => `These columns are not found: ${columns}. Restore their headings, or match the columns anew.`,
  added: (columns) => `New columns, not used: ${columns}.`,
  department: "Department figures",
  save: "Save the department’s figures",
  saved: "The department’s figures are saved.",
  write: "Write the results into the table",
  as: "Written as",
  asValues: "Values",
  asFormulas: "Formulas",
  writeHint:
    "Values are written, which do not follow later edits; only empty cells are filled, and none with a formula or a value is overwritten.",
  formulasHint:
    "Plain formulas over the cells of each row and the numbers of the rules sheet: they follow later edits and need no add-in. Only empty cells are filled; every formula is then held against the policy, and if one differs, all are taken back.",
  toColumn: (result, heading) => `${result}: into the empty cells of “${heading}”`,
  toNewColumn: (result) => `${result}: no column yet; a new one right beside the table`,
  previewNow: "Preview the formulas",
  willWrite: (cells) => `${cells} cells will be written. The first formula of each result:`,
  newHeading: (address, text) => `${address}: new heading “${text}”`,
  gives: (address, name, result, value) =>
    value === ""
      ? `${address}, ${name}, ${result}: none at present, shows blank`
      : `${address}, ${name}, ${result}: ${value}`,
  writeNow: "Write the results",
  written: (cells) => `${cells} cells written.`,
  back: "Undo the written results",
  backHint:
    "Clears formulas the add-in wrote and nobody changed since, and columns it added; values written into columns of your own stay.",
  takenBack: (cells) => (cells === "0" ? "There is nothing to undo." : `${cells} cells cleared.`),
  keptBack: (cells) => ` ${cells} cells were changed since and stay.`,
  inTable: "Add and sort people in the table itself.",
  records: "Count from records",
  recordsHint:
    "No counting formulas are written into a table of your own. Count with formulas of its own, or type the figures into their columns.",
};
