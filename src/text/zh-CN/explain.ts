import type { PeriodLength } from "../../domain/time/period";
import { graded, named } from "./grades";
import { period } from "./period";

/** Words for every step of a score. All figures come in written out; `due` is what a step takes, `lost` what it really took. */
export const explain = {
  perTime: (is: { name: string; count: string; unit: string; points: string; due: string }) =>
    `${is.name} ${is.count} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
  perTimeBeyond: (is: {
    name: string;
    count: string;
    unit: string;
    free: string;
    beyond: string;
    points: string;
    due: string;
  }) =>
    `${is.name} ${is.count} ${is.unit}，前 ${is.free} ${is.unit}不扣，超出 ${is.beyond} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
  perTimeFree: (is: { name: string; count: string; unit: string; free: string }) =>
    `${is.name} ${is.count} ${is.unit}，未超过 ${is.free} ${is.unit}，不扣分`,
  ownPoints: (is: { name: string; count: string }) => `${is.name} ${is.count} 分`,
  rateBelow: (is: { name: string; rate: string; parts: string; threshold: string; due: string }) =>
    `${is.name} ${is.rate}（${is.parts}），低于 ${is.threshold}，扣 ${is.due} 分`,
  rateReached: (is: { name: string; rate: string; parts: string; threshold: string }) =>
    `${is.name} ${is.rate}（${is.parts}），达到 ${is.threshold}，不扣分`,
  rateOfNothing: (is: { name: string; denominator: string; isMonthly: boolean }) =>
    `${is.name}：${is.isMonthly ? "当月" : "本期"}“${is.denominator}”为 0，不扣分`,
  capped: (is: { pool: string; before: string; cap: string }) =>
    `${is.pool}合计应扣 ${is.before} 分，最多扣 ${is.cap} 分`,
  replaced: (is: { pool: string; input: string; count: string; unit: string; from: string; due: string }) =>
    `${is.input} ${is.count} ${is.unit}，满 ${is.from} ${is.unit}：${is.pool}整项扣 ${is.due} 分，不再逐项扣`,
  emptied: (is: { rule: string; input: string; count: string; unit: string; due: string }) =>
    `${is.input} ${is.count} ${is.unit}：${is.rule}（${is.due} 分）`,
  answeredYes: (is: { rule: string; input: string; due: string }) => `${is.input}：${is.rule}（${is.due} 分）`,
  floor: (is: { beyond: string }) => `应扣分超过满分 ${is.beyond} 分，扣完为止`,
  tier: (is: { label: string; own: string; team: string; ratio: string; points: string }) =>
    `个人日均 ${is.own}，部门人均日均 ${is.team}，为平均的 ${is.ratio}：${is.label} 档，得 ${is.points} 分`,
  tierNext: (is: { label: string; from: string; points: string }) =>
    `；达到 ${is.from} 为 ${is.label} 档，得 ${is.points} 分`,
  mark: (is: { part: string; mark: string; full: string }) => `${is.part}评 ${is.mark} 分，满分 ${is.full} 分`,
  takenOff: (lost: string) => `，本项剩余分不足，实扣 ${lost} 分`,
  alreadyGone: "，本项分已扣完，不再另扣",
  item: (is: { name: string; points: string; full: string; lost: string }) =>
    `${is.name} ${is.points} 分（满分 ${is.full} 分，扣 ${is.lost} 分）`,
  itemFull: (is: { name: string; full: string }) => `${is.name} ${is.full} 分（满分）`,
  total: (is: { points: readonly string[]; total: string }) => `总分 ${is.points.join(" + ")} = ${is.total} 分`,
  grade: (is: { grade: string; from: string; below: string; pay: string }) =>
    `${graded(is.grade)}（${is.from} 分起，不到 ${is.below} 分），奖金 ${is.pay} 元`,
  gradeTop: (is: { grade: string; from: string; pay: string }) =>
    `${graded(is.grade)}（${is.from} 分及以上），奖金 ${is.pay} 元`,
  next: (is: { grade: string; missing: string }) => `还差 ${is.missing} 分到${named(is.grade)}`,
  highest: "已是最高等级",
  interview: (is: { grade: string; days: string }) =>
    `等级低于${named(is.grade)}：结果公布后 ${is.days} 天内完成绩效面谈`,
  streak: (is: { grade: string; periods: string; action: string; length: PeriodLength }) =>
    `已连续 ${is.periods} 个${period.one[is.length]}为${named(is.grade)}：${is.action}。`,
  /** Whether the run was reached only the workbooks of earlier periods can tell. */
  streakPerhaps: (is: { grade: string; periods: string; action: string; length: PeriodLength }) =>
    `${period.now[is.length]}等级为${named(is.grade)}。若连续 ${is.periods} 个${period.one[is.length]}为${named(is.grade)}：${is.action}。请核对${period.before[is.length]}等级。`,
  /** Of a due day in a year whose calendar is not recorded. */
  holidaysUnknown: (year: string) => `${year} 年的放假安排尚未收录，只避开了周末，请核对`,
};
