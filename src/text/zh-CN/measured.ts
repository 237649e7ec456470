import { spaced } from "../form/spaced";

/** Names while they are few, otherwise how many there are. */
const few = (names: readonly string[]): string => (names.length > 3 ? `${names.length} 项` : names.join("、"));

/** Words for scores made of one measured value. All figures come in written out, with their units. */
export const measured = {
  yes: "是",
  no: "否",
  yuan: "元",
  points: "个百分点",
  percentagePoints: (figure: string) => `${figure} 个百分点`,
  entered: (is: { name: string; value: string }) => `${is.name} ${is.value}`,
  answered: (is: { name: string; value: string }) => `${is.name}：${is.value}`,
  quotient: (is: { name: string; value: string; parts: string }) => `${is.name} ${is.value}（${is.parts}）`,
  recorded: (is: { name: string; count: string; sum: string }) =>
    `；${is.name} ${is.count} 次共 ${is.sum} 分，只记录不计`,
  counted: (is: { name: string; count: string }) => `，含${is.name} ${is.count} 次`,
  opposite: (is: { name: string; value: string; whole: string; part: string }) =>
    `${is.name} ${is.value}（${is.whole} − ${is.part}）`,
  drop: (is: { name: string; before: string; now: string }) => `${is.name}：上期 ${is.before}，本期 ${is.now}`,
  fell: (by: string) => `，下降 ${by}`,
  rose: (by: string) => `，上升 ${by}`,
  bothNone: "，按最好计",
  unchanged: "，与上期持平",
  roseFromNothing: "，比上期上升",
  against: (is: { name: string; value: string; against: string; other: string }) =>
    `${is.name} ${is.value}，${is.other} ${is.against}`,
  more: (by: string) => `，多 ${by}`,
  less: (by: string) => `，少 ${by}`,
  same: "，持平",
  mean: (is: {
    name: string;
    parts: readonly string[];
    mean: string | null;
    weights: readonly string[] | null;
    blank: readonly string[];
  }) => {
    const weighted = is.weights === null ? "平均" : `按权重 ${is.weights.join(":")} 平均`;
    const mean = is.mean === null ? "" : `，${weighted} ${is.mean}`;
    const blank = is.blank.length === 0 ? "" : `（${few(is.blank)}未填，不计入）`;
    return `${is.name}：${is.parts.join("、")}${mean}${blank}`;
  },
  answers: (is: { name: string; parts: readonly string[]; met: string; all: string }) =>
    `${is.name}：${is.parts.join("、")}，${is.all} 项做到 ${is.met} 项`,
  atLeast: (target: string) => `，目标 ${spaced(target)}以上`,
  dropAtLeast: (target: string) => `，目标下降 ${spaced(target)}以上`,
  atMost: (target: string) => `，目标 ${spaced(target)}以内`,
  exactly: (target: string) => `，目标 ${target}`,
  reached: (is: { points: string }) => `，已达标，得 ${is.points} 分`,
  reachedAtZero: (is: { input: string; points: string }) => `，${is.input}为 0，按达标计，得 ${is.points} 分`,
  achieved: (is: { share: string; points: string }) => `，达成 ${is.share}，得 ${is.points} 分`,
  shareOfFull: (is: { full: string; points: string }) => `，按满分 ${is.full} 分折算，得 ${is.points} 分`,
  nothing: (is: { points: string }) => `，未达标，得 ${is.points} 分`,
  partly: (is: { share: string; credit: string; points: string }) =>
    `，达成 ${is.share}，未达标的按 ${is.credit} 折算，得 ${is.points} 分`,
  short: (is: { by: string }) => `，差 ${is.by}`,
  over: (is: { by: string }) => `，超出 ${is.by}`,
  per: (is: { per: string; cost: string }) => `，每 ${spaced(is.per)}扣 ${is.cost} 分`,
  perWhole: (is: { per: string; cost: string }) => `，每满 ${spaced(is.per)}扣 ${is.cost} 分`,
  belowOneStep: (is: { per: string; points: string }) => `，不足 ${is.per}，不扣分，得 ${is.points} 分`,
  lost: (is: { lost: string }) => `，扣 ${is.lost} 分`,
  gone: "，扣完为止",
  earned: (is: { points: string }) => `，得 ${is.points} 分`,
  earnedTimes: (is: { marks: string; factor: string; points: string }) =>
    `，该档 ${is.marks} 分 × ${is.factor}，得 ${is.points} 分`,
  reachesStep: (bound: string) => `，达到 ${bound}`,
  withinStep: (bound: string) => `，在 ${spaced(bound)}以内`,
  belowStep: (bound: string) => `，未达到 ${bound}`,
  aboveStep: (bound: string) => `，超过 ${bound}`,
  nextFrom: (is: { bound: string; points: string }) => `；达到 ${spaced(is.bound)}得 ${is.points} 分`,
  nextLevel: (is: { points: string }) => `；持平即得 ${is.points} 分`,
  nextWithin: (is: { bound: string; points: string }) => `；${spaced(is.bound)}以内得 ${is.points} 分`,
  nextAtNone: (is: { points: string }) => `；为 0 时得 ${is.points} 分`,
  weightless: "，满分为 0，不计分",
  counts: (is: { points: string }) => `，计 ${is.points} 分`,
  lowestFirst: "（数值低者在前）",
  place: (rank: string) => `，第 ${rank} 名`,
  prize: (amount: string) => `，奖励 ${amount} 元`,
  noPlaceYet: "，全员数据录入后排名",
  notRanked: (is: { name: string }) => `${is.name}没有数据，不参加本项排名`,
  noData: (is: { name: string }) => `${is.name}没有数据`,
  leftOut: (is: { name: string }) => `${is.name}没有数据，本项不计，其余各项按比例折算`,
  unused: (is: { name: string; instead: string }) => `${is.name}本期不计，改评“${is.instead}”`,
  unusedAlone: (is: { name: string }) => `${is.name}本期不计`,
  milestone: (is: { name: string; at: string }) => `；${is.name} ${is.at} 已达到（只作标示）`,
  milestoneMissed: (is: { name: string; at: string }) => `；${is.name} ${is.at} 未达到（只作标示）`,
};
