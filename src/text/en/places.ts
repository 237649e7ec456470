import type { places as reference } from "../zh-CN/places";

export const places: typeof reference = {
  separator: " · ",
  band: (grade) => `grade ${grade}`,
  tier: (label) => `tier ${label}`,
  keys: {
    from: "starts at",
    pay: "pay",
    points: "points",
    full: "full marks",
    free: "free occurrences",
    cap: "largest deduction",
    threshold: "required rate",
    min: "lowest value",
    max: "highest value",
    decimals: "decimal places",
    total: "boundary total",
    months: "months in a row",
    withinDays: "days allowed",
    day: "day of the month",
    bands: "grade table",
    items: "items",
    tiers: "tier table",
    grade: "grade name",
    label: "tier name",
    belowGrade: "interview below this grade",
  },
};
