import type { shadow as reference } from "../../zh-CN/sheets/shadow";

export const shadow: typeof reference = {
  name: "Shadow check",
  title: (sheet, month) => `Shadow check · ${sheet} · ${month}`,
  table: (sheet, header, rows) => `Table: ${sheet} (headings in row ${header}, data in row ${rows})`,
  policy: (policy, month) => `Policy: ${policy}   Period: ${month}`,
  readOn: (day) => `Read and compared on ${day}; the table was not changed. Later edits of the table do not show here.`,
  result: "Result",
  agreed: "Agree",
  differing: "Differ",
  notJudged: "No result",
  cell: "Cell",
  why: "Why",
  between: " ",
};
