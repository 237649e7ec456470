import type { result as reference } from "../zh-CN/result";

export const result: typeof reference = {
  item: (is) => `${is.name}: ${is.points} of ${is.full} points`,
  raw: (is) => `Items ${is.points.join(" + ")} = ${is.sum} points`,
  scaled: (is) =>
    `Full marks add up to ${is.full}, scaled to ${is.to}: ${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} points`,
  scaledLeftOut: (is) =>
    `Full marks of what counts are ${is.full}, scaled to ${is.to}: ${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} points`,
  group: (is) => `${is.name} ${is.points} × ${is.weight}%`,
  groups: (is) => `${is.parts.join(" + ")} = ${is.weighted} points`,
  groupsLeftOut: (is) =>
    `Without the parts that have no data: (${is.parts.join(" + ")}) × ${is.all} ÷ ${is.counted} = ${is.weighted} points`,
  capped: (is) => `${is.name} adds up to ${is.sum} and counts for ${is.cap} at most`,
  mean: (is) => `Mean of ${is.points.length}: (${is.points.join(" + ")}) ÷ ${is.points.length} = ${is.mean} points`,
  weightedMean: (is) =>
    `Weighted mean: (${is.parts.map(({ points, weight }) => `${points} × ${weight}`).join(" + ")}) ÷ ${is.weights} = ${is.mean} points`,
  coefficient: (is) => `Times ${is.name}: ${is.before} × ${is.factor} = ${is.after} points`,
  added: (is) => ` + ${is.name} ${is.value}`,
  deducted: (is) => ` − ${is.name} ${is.value}`,
  lines: (is) => `${is.before}${is.changes} = ${is.after} points`,
  total: (total) => `Total ${total} points`,
  nothing: "Nothing could be scored, so there is no total",
  grade: (is) => `Grade ${is.grade} (from ${is.from}, below ${is.below})`,
  gradeTop: (is) => `Grade ${is.grade} (${is.from} and above)`,
  timesBase: (is) => `${is.base} × ${is.factor} = ${is.payout} yuan`,
  commission: (is) => `${is.name}: ${is.input} × ${is.rate} = ${is.amount} yuan`,
  met: (is) => `${is.name}: ${is.amount} yuan, every condition met`,
  failed: (is) => `${is.name}: 0 yuan, because of ${is.failed.join(", ")}`,
  plain: (is) => `${is.name}: ${is.amount} yuan`,
  paid: (amount) => `Together ${amount} yuan`,
  prize: (is) => `${is.name}: place ${is.rank}, prize ${is.prize} yuan`,
  noPrize: "No place that earns a prize",
  mayRank: (from) => `The total reaches ${from} and enters the ranking`,
  mayNotRank: (from) => `The total is below ${from} and does not enter the ranking`,
  points: "points",
  term: (is) => `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} × ${is.each} ${is.of}`,
  answered: (is) => `${is.input} ${is.each} ${is.of}`,
  escalating: (is) =>
    `${is.input} ${is.count}${is.unit === "" ? "" : ` ${is.unit}`} (${is.first} ${is.of} for the first of the year, ${is.further} for each further one), ${is.value} ${is.of}`,
  counted: (is) => `${is.line} ${is.value} ${is.of}`,
  line: (is) => `${is.name}: ${is.terms.join(" + ")}; ${is.outcome}`,
  lineEmpty: (name) => `${name}: none`,
  adds: (is) => `${is.value} ${is.of} added`,
  deducts: (is) => `${is.value} ${is.of} off`,
  tally: (is) => `${is.value} ${is.of} in all, not part of the total`,
};
