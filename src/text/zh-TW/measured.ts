import type { measured as reference } from "../zh-CN/measured";

export const measured: typeof reference = {
  yes: "是",
  no: "否",
  yuan: "元",
  points: "個百分點",
  percentagePoints: (figure) => `${figure} 個百分點`,
  entered: (is) => `${is.name} ${is.value}`,
  quotient: (is) => `${is.name} ${is.value}（${is.parts}）`,
  earned: (is) => `，得 ${is.points} 分`,
  weightless: "，滿分為 0，不計分",
  noData: (is) => `${is.name}沒有資料`,
  leftOut: (is) => `${is.name}沒有資料，本項不計，其餘各項依比例換算`,
  unused: (is) => `${is.name}本期不計，改評「${is.instead}」`,
  unusedAlone: (is) => `${is.name}本期不計`,
  milestone: (is) => `；${is.name} ${is.at} 已達到（只作標示）`,
  milestoneMissed: (is) => `；${is.name} ${is.at} 未達到（只作標示）`,
};
