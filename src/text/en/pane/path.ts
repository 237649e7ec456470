import type { path as reference } from "../../zh-CN/pane/path";
import { period } from "../period";

export const path: typeof reference = {
  steps: {
    label: (length) => `This ${period.one[length]}`,
    prepare: "Prepare",
    check: "Check",
    approve: "Approve",
    interviews: "Interviews",
    isDone: "done",
    isOpen: "open",
    isLater: "not started",
    needsAttention: "needs attention",
    count: (count) => `${count} open`,
  },
  due: {
    title: "Due dates",
    by: (date) => `by ${date}`,
    passed: "Overdue",
    today: "Due today",
    near: "Due soon",
    done: "Done",
  },
  sheets: {
    title: "Sheets",
    guide: "How to fill in, legend, due dates",
    policy: "Items, deductions, grades and pay",
    score: "One row per person; cream cells are for you, grey ones calculate",
    theirs: "Your own table; checks, explanations and approval read it",
    ledger: "Incidents one by one, with evidence",
    open: (sheet) => `Open sheet ${sheet}`,
  },
};
