import type { policyResults as reference } from "../../zh-CN/sheets/policyResults";

export const policyResults: typeof reference = {
  total: {
    name: "Total",
    coefficient: (input) => `; times ${input}`,
    lines: "; plus and minus the lines beside the items",
    coefficientName: (name) => `Coefficient: ${name}`,
    coefficientHow: "the total is multiplied by it; it is entered on the score sheet",
  },
  weight: "Weight",
  weightPercent: "Weight (%)",
  cap: "Cap",
  sumScaled: (to) => `the full marks do not add up to ${to}, so the total is stretched`,
  weightsRight: "✓ weights add up to 100",
  weightsWrong: "weights should add up to 100: please check",
  weightsFree: "weights do not add up to 100; each counts for its share",
  decimals: "Decimal places of points",
  payout: { head: { line: "Line" } },
  separator: ", ",
  ranking: "Lowest total that enters the ranking",
  deadline: (name, length) =>
    `${name}: by which day of the ${length === "month" ? "next month" : "month after the period"} (on a rest day, the working day before)`,
  day: "day",
  points: "points",
  milestone: "pointed out from here on; changes no points",
  limit: (input) => `Largest “${input}”`,
  limits: (count) => `Largest of ${count} ratings`,
  each: (input) => `“${input}”: least and most each time`,
  option: {
    heading: "Other readings",
    chosen: "● in use",
    open: "○ possible",
    set: (cell, value) => `${cell}: ${value}`,
    separator: ", ",
  },
};
