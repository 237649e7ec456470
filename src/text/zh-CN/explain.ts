import { graded } from "./grades";

/** Words for every step of a score. All figures come in written out; `due` is what a step takes, `lost` what it really took. */
export const explain = {
  takenOff: (lost: string) => `，本项剩余分不足，实扣 ${lost} 分`,
  alreadyGone: "，本项分已扣完，不再另扣",
  total: (is: { points: readonly string[]; total: string }) => `总分 ${is.points.join(" + ")} = ${is.total} 分`,
  grade: (is: { grade: string; range: string; pay: string }) => `${graded(is.grade)}：${is.range}，奖金 ${is.pay} 元`,
  highest: "已是最高等级",
};
