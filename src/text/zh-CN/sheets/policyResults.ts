import type { PeriodLength } from "../../../domain/time/period";

/** Words of 规则 for the total, what is added beside the items, pay and consequences. */
export const policyResults = {
  total: {
    name: "总分",
    coefficient: (input: string) => `；再乘以${input}`,
    lines: "；再加减项目之外各行",
    coefficientName: (name: string) => `系数：${name}`,
    coefficientHow: "总分乘以此系数，数值在评分表填写",
  },
  weight: "权重",
  weightPercent: "权重（%）",
  cap: "封顶",
  sumScaled: (to: string) => `满分合计不是 ${to}，总分按比例折算`,
  weightsRight: "✓ 权重合计 100",
  weightsWrong: "权重合计应为 100，请检查",
  weightsFree: "权重合计不是 100，按所占比例平均",
  decimals: "得分保留小数位数",
  payout: { head: { line: "项目" } },
  separator: "、",
  ranking: "进入排名的最低总分",
  deadline: (name: string, length: PeriodLength) =>
    `${name}：${length === "month" ? "" : "考核期结束后的"}次月几日前（遇休息日提前到前一工作日）`,
  day: "日",
  points: "分",
  milestone: "达到即作标示，不影响得分",
  limit: (input: string) => `“${input}”最高可填`,
  limits: (count: string) => `${count} 项评分最高可填`,
  each: (input: string) => `“${input}”每次的下限和上限`,
  option: {
    heading: "可选口径",
    chosen: "● 现用",
    open: "○ 可改用",
    set: (cell: string, value: string) => `${cell} 填 ${value}`,
    separator: "，",
  },
};
