import type { policyResults as reference } from "../../zh-CN/sheets/policyResults";

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
  payout: { head: { line: "項目" } },
  separator: "、",
  ranking: "進入排名的最低總分",
  deadline: (name, length) =>
    `${name}：${length === "month" ? "" : "考核期結束後的"}次月幾日前（遇休息日提前到前一工作日）`,
  day: "日",
  points: "分",
  milestone: "達到即作標示，不影響得分",
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
