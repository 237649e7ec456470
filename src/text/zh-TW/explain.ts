import { graded, named } from "./grades";
import { period } from "./period";
import type { explain as reference } from "../zh-CN/explain";

export const explain: typeof reference = {
  perTime: (is) => `${is.name} ${is.count} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
  perTimeBeyond: (is) =>
    `${is.name} ${is.count} ${is.unit}，前 ${is.free} ${is.unit}不扣，超出 ${is.beyond} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
  perTimeFree: (is) => `${is.name} ${is.count} ${is.unit}，未超過 ${is.free} ${is.unit}，不扣分`,
  ownPoints: (is) => `${is.name} ${is.count} 分`,
  rateBelow: (is) => `${is.name} ${is.rate}（${is.parts}），低於 ${is.threshold}，扣 ${is.due} 分`,
  rateReached: (is) => `${is.name} ${is.rate}（${is.parts}），達到 ${is.threshold}，不扣分`,
  rateOfNothing: (is) => `${is.name}：${is.isMonthly ? "當月" : "本期"}「${is.denominator}」為 0，不扣分`,
  capped: (is) => `${is.pool}合計應扣 ${is.before} 分，最多扣 ${is.cap} 分`,
  replaced: (is) =>
    `${is.input} ${is.count} ${is.unit}，滿 ${is.from} ${is.unit}：${is.pool}整項扣 ${is.due} 分，不再逐項扣`,
  emptied: (is) => `${is.input} ${is.count} ${is.unit}：${is.rule}（${is.due} 分）`,
  answeredYes: (is) => `${is.input}：${is.rule}（${is.due} 分）`,
  floor: (is) => `應扣分超過滿分 ${is.beyond} 分，扣完為止`,
  tier: (is) => `個人日均 ${is.own}，部門人均日均 ${is.team}，為平均的 ${is.ratio}：${is.label} 級，得 ${is.points} 分`,
  tierNext: (is) => `；達到 ${is.from} 為 ${is.label} 級，得 ${is.points} 分`,
  mark: (is) => `${is.part}評 ${is.mark} 分，滿分 ${is.full} 分`,
  takenOff: (lost) => `，本項剩餘分數不足，實扣 ${lost} 分`,
  alreadyGone: "，本項分數已扣完，不再另扣",
  item: (is) => `${is.name} ${is.points} 分（滿分 ${is.full} 分，扣 ${is.lost} 分）`,
  itemFull: (is) => `${is.name} ${is.full} 分（滿分）`,
  total: (is) => `總分 ${is.points.join(" + ")} = ${is.total} 分`,
  grade: (is) => `${graded(is.grade)}（${is.from} 分起，未滿 ${is.below} 分），獎金 ${is.pay} 元`,
  gradeTop: (is) => `${graded(is.grade)}（${is.from} 分以上），獎金 ${is.pay} 元`,
  next: (is) => `還差 ${is.missing} 分到${named(is.grade)}`,
  highest: "已是最高等第",
  interview: (is) => `等第低於${named(is.grade)}：結果公布後 ${is.days} 天內完成績效面談`,
  streak: (is) => `已連續 ${is.periods} 個${period.one[is.length]}為${named(is.grade)}：${is.action}。`,
  streakPerhaps: (is) =>
    `${period.now[is.length]}等級為${named(is.grade)}。若連續 ${is.periods} 個${period.one[is.length]}為${named(is.grade)}：${is.action}。請核對${period.before[is.length]}等級。`,
  holidaysUnknown: (year) => `${year} 年的放假安排尚未收錄，只避開了週末，請核對`,
};
