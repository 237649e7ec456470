/** Words for scores made of one measured value. All figures come in written out, with their units. */
export const measured = {
  yes: "是",
  no: "否",
  yuan: "元",
  points: "个百分点",
  percentagePoints: (figure: string) => `${figure} 个百分点`,
  entered: (is: { name: string; value: string }) => `${is.name} ${is.value}`,
  quotient: (is: { name: string; value: string; parts: string }) => `${is.name} ${is.value}（${is.parts}）`,
  earned: (is: { points: string }) => `，得 ${is.points} 分`,
  weightless: "，满分为 0，不计分",
  noData: (is: { name: string }) => `${is.name}没有数据`,
  leftOut: (is: { name: string }) => `${is.name}没有数据，本项不计，其余各项按比例折算`,
  unused: (is: { name: string; instead: string }) => `${is.name}本期不计，改评“${is.instead}”`,
  unusedAlone: (is: { name: string }) => `${is.name}本期不计`,
  milestone: (is: { name: string; at: string }) => `；${is.name} ${is.at} 已达到（只作标示）`,
  milestoneMissed: (is: { name: string; at: string }) => `；${is.name} ${is.at} 未达到（只作标示）`,
};
