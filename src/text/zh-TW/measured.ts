import { spaced } from "../spaced";
import type { measured as reference } from "../zh-CN/measured";

/** Names while they are few, otherwise how many there are. */
const few = (names: readonly string[]): string => (names.length > 3 ? `${names.length} 項` : names.join("、"));

export const measured: typeof reference = {
  yes: "是",
  no: "否",
  yuan: "元",
  points: "個百分點",
  percentagePoints: (figure) => `${figure} 個百分點`,
  entered: (is) => `${is.name} ${is.value}`,
  answered: (is) => `${is.name}：${is.value}`,
  quotient: (is) => `${is.name} ${is.value}（${is.parts}）`,
  opposite: (is) => `${is.name} ${is.value}（${is.whole} − ${is.part}）`,
  drop: (is) => `${is.name}：上期 ${is.before}，本期 ${is.now}`,
  fell: (by) => `，下降 ${by}`,
  rose: (by) => `，上升 ${by}`,
  bothNone: "，以最佳計",
  unchanged: "，與上期持平",
  roseFromNothing: "，比上期上升",
  against: (is) => `${is.name} ${is.value}，${is.other} ${is.against}`,
  more: (by) => `，多 ${by}`,
  less: (by) => `，少 ${by}`,
  same: "，持平",
  mean: (is) => {
    const weighted = is.weights === null ? "平均" : `依權重 ${is.weights.join(":")} 平均`;
    const mean = is.mean === null ? "" : `，${weighted} ${is.mean}`;
    const blank = is.blank.length === 0 ? "" : `（${few(is.blank)}未填，不計入）`;
    return `${is.name}：${is.parts.join("、")}${mean}${blank}`;
  },
  answers: (is) => `${is.name}：${is.parts.join("、")}，${is.all} 項做到 ${is.met} 項`,
  atLeast: (target) => `，目標 ${spaced(target)}以上`,
  dropAtLeast: (target) => `，目標下降 ${spaced(target)}以上`,
  atMost: (target) => `，目標 ${spaced(target)}以內`,
  exactly: (target) => `，目標 ${target}`,
  reached: (is) => `，已達標，得 ${is.points} 分`,
  reachedAtZero: (is) => `，${is.input}為 0，視為達標，得 ${is.points} 分`,
  achieved: (is) => `，達成 ${is.share}，得 ${is.points} 分`,
  shareOfFull: (is) => `，依滿分 ${is.full} 分換算，得 ${is.points} 分`,
  nothing: (is) => `，未達標，得 ${is.points} 分`,
  partly: (is) => `，達成 ${is.share}，未達標者依 ${is.credit} 換算，得 ${is.points} 分`,
  short: (is) => `，差 ${is.by}`,
  over: (is) => `，超出 ${is.by}`,
  per: (is) => `，每 ${spaced(is.per)}扣 ${is.cost} 分`,
  perWhole: (is) => `，每滿 ${spaced(is.per)}扣 ${is.cost} 分`,
  belowOneStep: (is) => `，不足 ${is.per}，不扣分，得 ${is.points} 分`,
  lost: (is) => `，扣 ${is.lost} 分`,
  gone: "，扣完為止",
  earned: (is) => `，得 ${is.points} 分`,
  earnedTimes: (is) => `，該級 ${is.marks} 分 × ${is.factor}，得 ${is.points} 分`,
  reachesStep: (bound) => `，達到 ${bound}`,
  withinStep: (bound) => `，在 ${spaced(bound)}以內`,
  belowStep: (bound) => `，未達到 ${bound}`,
  aboveStep: (bound) => `，超過 ${bound}`,
  nextFrom: (is) => `；達到 ${spaced(is.bound)}得 ${is.points} 分`,
  nextWithin: (is) => `；${spaced(is.bound)}以內得 ${is.points} 分`,
  nextAtNone: (is) => `；為 0 時得 ${is.points} 分`,
  weightless: "，滿分為 0，不計分",
  counts: (is) => `，計 ${is.points} 分`,
  lowestFirst: "（數值低者在前）",
  place: (rank) => `，第 ${rank} 名`,
  prize: (amount) => `，獎勵 ${amount} 元`,
  noPlaceYet: "，全員資料輸入後排名",
  notRanked: (is) => `${is.name}沒有資料，不參加本項排名`,
  noData: (is) => `${is.name}沒有資料`,
  leftOut: (is) => `${is.name}沒有資料，本項不計，其餘各項依比例換算`,
};
