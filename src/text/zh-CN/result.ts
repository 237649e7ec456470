import { graded } from "./grades";

/** Words for how items become a total, a grade and money. All figures come in written out. */
export const result = {
  item: (is: { name: string; points: string; full: string }) => `${is.name} ${is.points} 分（满分 ${is.full} 分）`,
  raw: (is: { points: readonly string[]; sum: string }) => `各项合计 ${is.points.join(" + ")} = ${is.sum} 分`,
  rawOfMany: (is: { count: string; sum: string }) => `${is.count} 项合计 ${is.sum} 分`,
  meanOfMany: (is: { count: string; mean: string }) => `${is.count} 项平均 ${is.mean} 分`,
  weightedMeanOfMany: (is: { count: string; mean: string }) => `${is.count} 项按权重平均 ${is.mean} 分`,
  scaled: (is: { full: string; to: string; raw: string; weighted: string }) =>
    `各项满分合计 ${is.full} 分，折算为 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
  scaledLeftOut: (is: { full: string; to: string; raw: string; weighted: string }) =>
    `计入的项目满分 ${is.full} 分，折算为 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
  group: (is: { name: string; points: string; weight: string }) => `${is.name} ${is.points} × ${is.weight}%`,
  groups: (is: { parts: readonly string[]; weighted: string }) => `${is.parts.join(" + ")} = ${is.weighted} 分`,
  groupsLeftOut: (is: { parts: readonly string[]; all: string; counted: string; weighted: string }) =>
    `没有数据的部分不计：（${is.parts.join(" + ")}）× ${is.all} ÷ ${is.counted} = ${is.weighted} 分`,
  groupStretched: (is: { name: string; sum: string; points: string }) =>
    `${is.name}有项目没有数据，所得 ${is.sum} 分按其余项目折算为 ${is.points} 分`,
  capped: (is: { name: string; sum: string; cap: string }) => `${is.name}合计 ${is.sum} 分，按上限 ${is.cap} 分计`,
  mean: (is: { points: readonly string[]; mean: string }) =>
    `${is.points.length} 项平均：（${is.points.join(" + ")}）÷ ${is.points.length} = ${is.mean} 分`,
  weightedMean: (is: { parts: readonly { points: string; weight: string }[]; weights: string; mean: string }) =>
    `按权重平均：（${is.parts.map(({ points, weight }) => `${points} × ${weight}`).join(" + ")}）÷ ${is.weights} = ${is.mean} 分`,
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
  timesBase: (is: { base: string; factor: string; payout: string }) => `${is.base} × ${is.factor} = ${is.payout} 元`,
  commission: (is: { name: string; input: string; rate: string; amount: string }) =>
    `${is.name}：${is.input} × ${is.rate} = ${is.amount} 元`,
  met: (is: { name: string; amount: string }) => `${is.name} ${is.amount} 元，条件全部满足`,
  failed: (is: { name: string; failed: readonly string[] }) => `${is.name} 0 元（未满足：${is.failed.join("、")}）`,
  plain: (is: { name: string; amount: string }) => `${is.name} ${is.amount} 元`,
  paid: (amount: string) => `合计 ${amount} 元`,
  prize: (is: { name: string; rank: string; prize: string }) => `${is.name}第 ${is.rank} 名，奖励 ${is.prize} 元`,
  noPrize: "没有进入得奖名次",
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
