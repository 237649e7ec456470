import type { policyResults as reference } from "../../zh-CN/sheets/policyResults";
import { period } from "../period";

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
  lines: {
    head: { line: "Line", times: "Points each", first: "First time", further: "Each further" },
    effect: { add: "added to the total", deduct: "taken from the total", none: "shown only, the total stays" },
    times: "count (quantity) × points",
    escalating: (before) =>
      `the first in a year and further ones cost different points; those before are in “${before}”`,
    line: "the result of this earlier line",
  },
  payout: { head: { line: "Line" } },
  separator: ", ",
  streak: (grade, length) =>
    `${period.name[length]}s of ${grade} in a row after which the person is listed for a human decision`,
  ranking: "Lowest total that enters the ranking",
  deadline: (name, length) =>
    `${name}: by which day of the ${length === "month" ? "next month" : "month after the period"} (on a rest day, the working day before)`,
  months: (length) => `${period.one[length]}s`,
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
