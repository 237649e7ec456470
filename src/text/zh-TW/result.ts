import type { result as reference } from "../zh-CN/result";

export const result: typeof reference = {
  item: (is) => `${is.name} ${is.points} 分（滿分 ${is.full} 分）`,
  raw: (is) => `各項合計 ${is.points.join(" + ")} = ${is.sum} 分`,
  scaled: (is) =>
    `各項滿分合計 ${is.full} 分，換算為 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
  scaledLeftOut: (is) =>
    `計入的項目滿分 ${is.full} 分，換算為 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
  group: (is) => `${is.name} ${is.points} × ${is.weight}%`,
  groups: (is) => `${is.parts.join(" + ")} = ${is.weighted} 分`,
  groupsLeftOut: (is) =>
    `沒有資料的部分不計：（${is.parts.join(" + ")}）× ${is.all} ÷ ${is.counted} = ${is.weighted} 分`,
  capped: (is) => `${is.name}合計 ${is.sum} 分，按上限 ${is.cap} 分計`,
  mean: (is) => `${is.points.length} 項平均：（${is.points.join(" + ")}）÷ ${is.points.length} = ${is.mean} 分`,
  weightedMean: (is) =>
    `依權重平均：（${is.parts.map(({ points, weight }) => `${points} × ${weight}`).join(" + ")}）÷ ${is.weights} = ${is.mean} 分`,
  coefficient: (is) => `乘以${is.name}：${is.before} × ${is.factor} = ${is.after} 分`,
  added: (is) => ` + ${is.name} ${is.value}`,
  deducted: (is) => ` − ${is.name} ${is.value}`,
  lines: (is) => `${is.before}${is.changes} = ${is.after} 分`,
  total: (total) => `總分 ${total} 分`,
  nothing: "沒有可以計分的項目，不產生總分",
  grade: (is) => `${is.grade} 等（${is.from} 分起，未滿 ${is.below} 分）`,
  gradeTop: (is) => `${is.grade} 等（${is.from} 分以上）`,
  timesBase: (is) => `${is.base} × ${is.factor} = ${is.payout} 元`,
  commission: (is) => `${is.name}：${is.input} × ${is.rate} = ${is.amount} 元`,
  met: (is) => `${is.name} ${is.amount} 元，條件全部符合`,
  failed: (is) => `${is.name} 0 元：${is.failed.join("、")}未達到，全部不發`,
  plain: (is) => `${is.name} ${is.amount} 元`,
  paid: (amount) => `合計 ${amount} 元`,
  prize: (is) => `${is.name}第 ${is.rank} 名，獎勵 ${is.prize} 元`,
  noPrize: "沒有進入得獎名次",
  mayRank: (from) => `總分達到 ${from} 分，參加排名`,
  mayNotRank: (from) => `總分未滿 ${from} 分，不參加排名`,
  points: "分",
  term: (is) => `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} × ${is.each} ${is.of}`,
  answered: (is) => `${is.input} ${is.each} ${is.of}`,
  escalating: (is) =>
    `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`}（年內首次 ${is.first} ${is.of}，之後每次 ${is.further} ${is.of}）計 ${is.value} ${is.of}`,
  counted: (is) => `${is.line} ${is.value} ${is.of}`,
  line: (is) => `${is.name}：${is.terms.join(" + ")}，${is.outcome}`,
  lineEmpty: (name) => `${name}：沒有發生`,
  adds: (is) => `加 ${is.value} ${is.of}`,
  deducts: (is) => `扣 ${is.value} ${is.of}`,
  tally: (is) => `共 ${is.value} ${is.of}，不影響總分`,
};
