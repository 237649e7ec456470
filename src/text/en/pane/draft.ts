import type { draft as reference } from "../../zh-CN/pane/draft";

export const draft: typeof reference = {
  option: "Drafted from the headings",
  begin: "Draft a policy from the headings…",
  beginHint: "Where no policy fits, one is drafted from headings and formulas; every part of it is yours to confirm.",
  refused:
    "No draft is possible: the marks have neither full marks nor weights. Write full marks into the headings, such as “Quality (20)”, then press “Read again”.",
  found: "Read from the table",
  foundHint: "These figures come from the table; press a cell to see it. Whatever was not read is yours to fill in.",
  unused: (columns) => `Columns the draft does not use: ${columns}. Where one of them is an item, please add it below.`,
  unread: "Formulas that could not be read",
  unreadAt: (formula) => `${formula}: nothing is drafted from it; please fill in grades or pay yourself.`,
  above: (grade, bound) =>
    `The table’s formula gives “${grade}” above ${bound} only; the draft begins it at ${bound}. Please confirm.`,
  place: (place, value) => `${place}: ${value}`,
};
