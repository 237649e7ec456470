/** Words for a month, a quarter, half a year and a year as what is evaluated. */
export const period = {
  quarter: (year: string, place: string) => `${year}年第${place}季度`,
  half: (year: string, place: string) => `${year}年${place === "1" ? "上" : "下"}半年`,
  year: (year: string) => `${year}年度`,
  /** Over the name of a period. */
  field: { month: "考核月份", quarter: "考核期", half: "考核期", year: "考核期" },
  now: { month: "本月", quarter: "本季度", half: "本期", year: "本年度" },
  before: { month: "上月", quarter: "上季度", half: "上期", year: "上年度" },
  /** What it is. */
  name: { month: "月度", quarter: "季度", half: "半年度", year: "年度" },
  /** One of several in a row. */
  one: { month: "考核月", quarter: "考核期", half: "考核期", year: "考核期" },
  /** Where the work of it is finished. */
  end: { month: "月底", quarter: "季末", half: "期末", year: "年底" },
};
