import { graded } from "./grades";
import type { result as reference } from "../zh-CN/result";

export const result: typeof reference = {
  coefficient: (is) => `乘以${is.name}：${is.before} × ${is.factor} = ${is.after} 分`,
  added: (is) => ` + ${is.name} ${is.value}`,
  deducted: (is) => ` − ${is.name} ${is.value}`,
  lines: (is) => `${is.before}${is.changes} = ${is.after} 分`,
  total: (total) => `總分 ${total} 分`,
  nothing: "沒有可以計分的項目，不產生總分",
  grade: (is) => `${graded(is.grade)}：${is.range}`,
  paid: (amount) => `合計 ${amount} 元`,
  mayRank: (from) => `總分達到 ${from} 分，參加排名`,
  mayNotRank: (from) => `總分未滿 ${from} 分，不參加排名`,
  points: "分",
};
