import { graded } from "./grades";

/** Words for how items become a total, a grade and money. All figures come in written out. */
export const result = {
  coefficient: (is: { name: string; factor: string; before: string; after: string }) =>
    `乘以${is.name}：${is.before} × ${is.factor} = ${is.after} 分`,
  added: (is: { name: string; value: string }) => ` + ${is.name} ${is.value}`,
  deducted: (is: { name: string; value: string }) => ` − ${is.name} ${is.value}`,
  lines: (is: { before: string; changes: string; after: string }) => `${is.before}${is.changes} = ${is.after} 分`,
  total: (total: string) => `总分 ${total} 分`,
  nothing: "没有可以计分的项目，不出总分",
  grade: (is: { grade: string; range: string }) => `${graded(is.grade)}：${is.range}`,
  paid: (amount: string) => `合计 ${amount} 元`,
  mayRank: (from: string) => `总分达到 ${from} 分，参加排名`,
  mayNotRank: (from: string) => `总分不到 ${from} 分，不参加排名`,
  points: "分",
};
