import { graded } from "./grades";

/** Words for how items become a total, a grade and money. All figures come in written out. */
export const result = {
  item: (is: { name: string; points: string; full: string }) => `${is.name} ${is.points} 分（满分 ${is.full} 分）`,
  coefficient: (is: { name: string; factor: string; before: string; after: string }) =>
    `乘以${is.name}：${is.before} × ${is.factor} = ${is.after} 分`,
  added: (is: { name: string; value: string }) => ` + ${is.name} ${is.value}`,
  deducted: (is: { name: string; value: string }) => ` − ${is.name} ${is.value}`,
  lines: (is: { before: string; changes: string; after: string }) => `${is.before}${is.changes} = ${is.after} 分`,
  total: (total: string) => `总分 ${total} 分`,
  nothing: "没有可以计分的项目，不出总分",
  grade: (is: { grade: string; from: string; below: string }) =>
    `${graded(is.grade)}（${is.from} 分起，不到 ${is.below} 分）`,
  gradeTop: (is: { grade: string; from: string }) => `${graded(is.grade)}（${is.from} 分及以上）`,
  gradeLowest: (is: { grade: string; below: string }) => `${graded(is.grade)}（不到 ${is.below} 分）`,
  paid: (amount: string) => `合计 ${amount} 元`,
  mayRank: (from: string) => `总分达到 ${from} 分，参加排名`,
  mayNotRank: (from: string) => `总分不到 ${from} 分，不参加排名`,
  points: "分",
  term: (is: { input: string; count: string; unit: string; each: string; of: string }) =>
    `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} × ${is.each} ${is.of}`,
  amount: (is: { input: string; count: string; of: string }) => `${is.input} ${is.count} ${is.of}`,
  answered: (is: { input: string; each: string; of: string }) => `${is.input} ${is.each} ${is.of}`,
  escalating: (is: {
    input: string;
    count: string;
    unit: string;
    first: string;
    further: string;
    value: string;
    of: string;
  }) =>
    `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`}（年内首次 ${is.first} ${is.of}，以后每次 ${is.further} ${is.of}）计 ${is.value} ${is.of}`,
  counted: (is: { line: string; value: string; of: string }) => `${is.line} ${is.value} ${is.of}`,
  line: (is: { name: string; terms: readonly string[]; outcome: string }) =>
    `${is.name}：${is.terms.join(" + ")}，${is.outcome}`,
  lineShort: (is: { name: string; what: string }) => `${is.name}：${is.what}`,
  lineEmpty: (name: string) => `${name}：没有发生`,
  adds: (is: { value: string; of: string }) => `加 ${is.value} ${is.of}`,
  deducts: (is: { value: string; of: string }) => `扣 ${is.value} ${is.of}`,
  sum: (is: { value: string; of: string }) => `共 ${is.value} ${is.of}`,
  tally: (is: { value: string; of: string }) => `共 ${is.value} ${is.of}，不影响总分`,
};
