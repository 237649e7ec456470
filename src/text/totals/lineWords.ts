import type { InEveryLanguage } from "../form/everyLanguage";
import type { HelpEntry } from "../form/help";

interface Of {
  value: string;
  of: string;
}

interface Counted {
  input: string;
  count: string;
  unit: string;
  of: string;
}

const zhCN = {
  /** On 规则: over its rows, what a line does, and how each kind of term counts. */
  rules: {
    head: { line: "行", times: "每次分值", first: "第一次", further: "以后每次" },
    effect: { add: "加到总分", deduct: "从总分扣除", none: "单独列出，不影响总分" },
    times: "次数（数量）×分值",
    escalating: (before: string) => `本年第一次与以后各次分值不同；此前次数见“${before}”`,
    line: "计入上面这一行的结果",
  },
  term: (is: Counted & { each: string }) =>
    `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} × ${is.each} ${is.of}`,
  amount: (is: { input: string; count: string; of: string }) => `${is.input} ${is.count} ${is.of}`,
  answered: (is: { input: string; each: string; of: string }) => `${is.input} ${is.each} ${is.of}`,
  escalating: (is: Counted & { first: string; further: string; value: string }) =>
    `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`}（年内首次 ${is.first} ${is.of}，以后每次 ${is.further} ${is.of}）计 ${is.value} ${is.of}`,
  counted: (is: Of & { line: string }) => `${is.line} ${is.value} ${is.of}`,
  line: (is: { name: string; terms: readonly string[]; outcome: string }) =>
    `${is.name}：${is.terms.join(" + ")}，${is.outcome}`,
  lineShort: (is: { name: string; what: string }) => `${is.name}：${is.what}`,
  lineEmpty: (name: string) => `${name}：没有发生`,
  adds: (is: Of) => `加 ${is.value} ${is.of}`,
  deducts: (is: Of) => `扣 ${is.value} ${is.of}`,
  sum: (is: Of) => `共 ${is.value} ${is.of}`,
  tally: (is: Of) => `共 ${is.value} ${is.of}，不影响总分`,
};

/** Everything the lines below the items say. */
export const lineWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rules: {
      head: { line: "列", times: "每次分值", first: "第一次", further: "以後每次" },
      effect: { add: "加到總分", deduct: "從總分扣除", none: "單獨列出，不影響總分" },
      times: "次數（數量）×分值",
      escalating: (before) => `本年第一次與以後各次分值不同；此前次數見「${before}」`,
      line: "計入上面這一列的結果",
    },
    term: (is) => `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} × ${is.each} ${is.of}`,
    amount: (is) => `${is.input} ${is.count} ${is.of}`,
    answered: (is) => `${is.input} ${is.each} ${is.of}`,
    escalating: (is) =>
      `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`}（年內首次 ${is.first} ${is.of}，之後每次 ${is.further} ${is.of}）計 ${is.value} ${is.of}`,
    counted: (is) => `${is.line} ${is.value} ${is.of}`,
    line: (is) => `${is.name}：${is.terms.join(" + ")}，${is.outcome}`,
    lineShort: (is) => `${is.name}：${is.what}`,
    lineEmpty: (name) => `${name}：沒有發生`,
    adds: (is) => `加 ${is.value} ${is.of}`,
    deducts: (is) => `扣 ${is.value} ${is.of}`,
    sum: (is) => `共 ${is.value} ${is.of}`,
    tally: (is) => `共 ${is.value} ${is.of}，不影響總分`,
  },
  en: {
    rules: {
      head: { line: "Line", times: "Points each", first: "First time", further: "Each further" },
      effect: { add: "added to the total", deduct: "taken from the total", none: "shown only, the total stays" },
      times: "count (quantity) × points",
      escalating: (before) =>
        `the first in a year and further ones cost different points; those before are in “${before}”`,
      line: "the result of this earlier line",
    },
    term: (is) => `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} × ${is.each} ${is.of}`,
    amount: (is) => `${is.input} ${is.count} ${is.of}`,
    answered: (is) => `${is.input} ${is.each} ${is.of}`,
    escalating: (is) =>
      `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} (${is.first} ${is.of} for the first of the year, ${is.further} for each further one), ${is.value} ${is.of}`,
    counted: (is) => `${is.line} ${is.value} ${is.of}`,
    line: (is) => `${is.name}: ${is.terms.join(" + ")}; ${is.outcome}`,
    lineShort: (is) => `${is.name}: ${is.what}`,
    lineEmpty: (name) => `${name}: none`,
    adds: (is) => `${is.value} ${is.of} added`,
    deducts: (is) => `${is.value} ${is.of} off`,
    sum: (is) => `${is.value} ${is.of} in all`,
    tally: (is) => `${is.value} ${is.of} in all, not part of the total`,
  },
};

/** How the help explains them. */
export const lineHelp: InEveryLanguage<HelpEntry> = {
  "zh-CN": {
    name: "项目之外的加减分",
    says: "考勤、处罚、奖励等在各项得分之外加减，不受满分限制；只作记录的不影响总分。",
  },
  "zh-TW": {
    name: "項目之外的加減分",
    says: "考勤、處罰、獎勵等在各項得分之外加減，不受滿分限制；只作記錄的不影響總分。",
  },
  en: {
    name: "Additions and deductions beside the items",
    says: "Attendance, penalties and rewards change the total outside the full marks. What is only recorded does not change it.",
  },
};
