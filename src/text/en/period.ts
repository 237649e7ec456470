import type { period as reference } from "../zh-CN/period";

export const period: typeof reference = {
  quarter: (year, place) => `Q${place} ${year}`,
  half: (year, place) => `H${place} ${year}`,
  year: (year) => year,
  field: { month: "Month", quarter: "Period", half: "Period", year: "Period" },
  now: { month: "this month", quarter: "this quarter", half: "this half-year", year: "this year" },
  before: { month: "last month", quarter: "last quarter", half: "last half-year", year: "last year" },
  name: { month: "Month", quarter: "Quarter", half: "Half-year", year: "Year" },
  one: { month: "month", quarter: "quarter", half: "half-year", year: "year" },
  end: { month: "month", quarter: "quarter", half: "half-year", year: "year" },
};
