import type { period as reference } from "../zh-CN/period";

export const period: typeof reference = {
  quarter: (year, place) => `${year}年第${place}季`,
  half: (year, place) => `${year}年${place === "1" ? "上" : "下"}半年`,
  year: (year) => `${year}年度`,
  field: { month: "考核月份", quarter: "考核期", half: "考核期", year: "考核期" },
  now: { month: "本月", quarter: "本季", half: "本期", year: "本年度" },
  before: { month: "上月", quarter: "上季", half: "上期", year: "上年度" },
  name: { month: "月度", quarter: "季度", half: "半年度", year: "年度" },
  one: { month: "考核月", quarter: "考核期", half: "考核期", year: "考核期" },
  end: { month: "月底", quarter: "季末", half: "期末", year: "年底" },
};
