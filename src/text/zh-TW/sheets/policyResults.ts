import type { policyResults as reference } from "../../zh-CN/sheets/policyResults";
import { period } from "../period";

export const policyResults: typeof reference = {
  total: {
    name: "總分",
    coefficient: (input) => `；再乘以${input}`,
    lines: "；再加減項目以外各列",
    coefficientName: (name) => `係數：${name}`,
    coefficientHow: "總分乘以此係數，數值在評分表填寫",
  },
  weight: "權重",
  weightPercent: "權重（%）",
  cap: "上限",
  sumScaled: (to) => `滿分合計不是 ${to}，總分按比例折算`,
  weightsRight: "✓ 權重合計 100",
  weightsWrong: "權重合計應為 100，請檢查",
  weightsFree: "權重合計不是 100，按所占比例平均",
  decimals: "得分保留小數位數",
  lines: {
    head: { line: "列", times: "每次分值", first: "第一次", further: "以後每次" },
    effect: { add: "加到總分", deduct: "從總分扣除", none: "單獨列出，不影響總分" },
    times: "次數（數量）×分值",
    escalating: (before) => `本年第一次與以後各次分值不同；此前次數見「${before}」`,
    line: "計入上面這一列的結果",
  },
  payout: { head: { line: "項目" } },
  separator: "、",
  streak: (grade, length) => `連續幾個${length === "month" ? "月" : period.one[length]}為 ${grade}，列出待人工決定`,
  ranking: "進入排名的最低總分",
  deadline: (name, length) =>
    `${name}：${length === "month" ? "" : "考核期結束後的"}次月幾日前（遇休息日提前到前一工作日）`,
  months: (length) => (length === "month" ? "個月" : `個${period.one[length]}`),
  day: "日",
  points: "分",
  milestone: "到此即作標示，不影響得分",
  limit: (input) => `「${input}」最高可填`,
  limits: (count) => `${count} 項評分最高可填`,
  each: (input) => `「${input}」每次的下限和上限`,
  option: {
    heading: "可選解讀",
    chosen: "● 現用",
    open: "○ 可改用",
    set: (cell, value) => `${cell} 填 ${value}`,
    separator: "，",
  },
};
