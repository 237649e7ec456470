import { period } from "./period";
import type { explain as reference } from "../zh-CN/explain";

export const explain: typeof reference = {
  perTime: (is) => `${is.name} × ${is.count} at ${is.points} each: ${is.due} off`,
  perTimeBeyond: (is) =>
    `${is.name} × ${is.count}, the first ${is.free} free, ${is.beyond} beyond at ${is.points} each: ${is.due} off`,
  perTimeFree: (is) => `${is.name} × ${is.count}, no more than the ${is.free} that are free`,
  ownPoints: (is) => `${is.name} ${is.count}`,
  rateBelow: (is) => `${is.name}: ${is.rate} (${is.parts}), below ${is.threshold}, ${is.due} off`,
  rateReached: (is) => `${is.name}: ${is.rate} (${is.parts}), at least ${is.threshold}, nothing off`,
  rateOfNothing: (is) =>
    `${is.name}: no ${is.denominator.toLowerCase()} ${is.isMonthly ? "this month" : "in the period"}, nothing off`,
  capped: (is) => `${is.pool}: ${is.before} points altogether, at most ${is.cap} are taken`,
  replaced: (is) =>
    `${is.input} × ${is.count}: from ${is.from} on, ${is.pool.toLowerCase()} loses ${is.due} points as a whole instead of line by line`,
  emptied: (is) => `${is.input} × ${is.count}: ${is.rule.toLowerCase()} (${is.due} points)`,
  answeredYes: (is) => `${is.input}: ${is.rule.toLowerCase()} (${is.due} points)`,
  floor: (is) => `The deductions exceed the full marks by ${is.beyond} points; the item stops at 0`,
  tier: (is) =>
    `${is.own} a day against ${is.team} a day and head, ${is.ratio} of the average: tier ${is.label}, ${is.points} points`,
  tierNext: (is) => `; ${is.from} would be tier ${is.label} with ${is.points} points`,
  mark: (is) => `${is.part}: marked ${is.mark} of ${is.full}`,
  takenOff: (lost) => `; only ${lost} left to take`,
  alreadyGone: "; nothing was left to take",
  item: (is) => `${is.name}: ${is.points} points (${is.full} less ${is.lost})`,
  itemFull: (is) => `${is.name}: ${is.full} points (full marks)`,
  total: (is) => `Total ${is.points.join(" + ")} = ${is.total} points`,
  grade: (is) => `Grade ${is.grade} (from ${is.from}, below ${is.below}), allowance ${is.pay} yuan`,
  gradeTop: (is) => `Grade ${is.grade} (${is.from} and above), allowance ${is.pay} yuan`,
  next: (is) => `${is.missing} short of ${is.grade}`,
  highest: "The highest grade",
  interview: (is) => `Below ${is.grade}: interview within ${is.days} days of publication`,
  streak: (is) => `${is.grade} for ${is.periods} evaluated ${period.one[is.length]}s in a row: ${is.action}.`,
  streakPerhaps: (is) =>
    `This ${period.one[is.length]}'s grade is ${is.grade}. After ${is.periods} evaluated ${period.one[is.length]}s of ${is.grade} in a row: ${is.action}. Please check ${period.before[is.length]}'s grade.`,
  holidaysUnknown: (year) => `the public holidays of ${year} are not recorded: only weekends are avoided, please check`,
};
