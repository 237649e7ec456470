import { graded } from "./grades";
import type { result as reference } from "../zh-CN/result";

export const result: typeof reference = {
  item: (is) => `${is.name} ${is.points} 分（滿分 ${is.full} 分）`,
  coefficient: (is) => `乘以${is.name}：${is.before} × ${is.factor} = ${is.after} 分`,
  added: (is) => ` + ${is.name} ${is.value}`,
  deducted: (is) => ` − ${is.name} ${is.value}`,
  lines: (is) => `${is.before}${is.changes} = ${is.after} 分`,
  total: (total) => `總分 ${total} 分`,
  nothing: "沒有可以計分的項目，不產生總分",
  grade: (is) => `${graded(is.grade)}（${is.from} 分起，未滿 ${is.below} 分）`,
  gradeTop: (is) => `${graded(is.grade)}（${is.from} 分以上）`,
  gradeLowest: (is) => `${graded(is.grade)}（未滿 ${is.below} 分）`,
  paid: (amount) => `合計 ${amount} 元`,
  mayRank: (from) => `總分達到 ${from} 分，參加排名`,
  mayNotRank: (from) => `總分未滿 ${from} 分，不參加排名`,
  points: "分",
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
};
