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
  writeHint:
    "Values are written, which do not follow later edits; only empty cells are filled, and none with a formula or a value is overwritten.",
  toColumn: (result, heading) => `${result}: into the empty cells of “${heading}”`,
  writeNow: "Write the results",
  written: (cells) => `${cells} cells written.`,
  inTable: "Add and sort people in the table itself.",
  records: "Count from records",
  recordsHint:
    "No counting formulas are written into a table of your own. Count with formulas of its own, or type the figures into their columns.",
};
