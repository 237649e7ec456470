import type { result as reference } from "../zh-CN/result";

export const result: typeof reference = {
  coefficient: (is) => `Times ${is.name}: ${is.before} × ${is.factor} = ${is.after} points`,
  added: (is) => ` + ${is.name} ${is.value}`,
  deducted: (is) => ` − ${is.name} ${is.value}`,
  lines: (is) => `${is.before}${is.changes} = ${is.after} points`,
  total: (total) => `Total ${total} points`,
  nothing: "Nothing could be scored, so there is no total",
  grade: (is) => `Grade ${is.grade}: ${is.range}`,
  paid: (amount) => `Together ${amount} yuan`,
  mayRank: (from) => `The total reaches ${from} and enters the ranking`,
  mayNotRank: (from) => `The total is below ${from} and does not enter the ranking`,
  points: "points",
};
