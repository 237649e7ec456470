import type { shadow as reference } from "../../zh-CN/sheets/shadow";

export const shadow: typeof reference = {
  name: "影子核對",
  title: (sheet, month) => `影子核對 · ${sheet} · ${month}`,
  table: (sheet, header, rows) => `核對的表：${sheet}（標題第 ${header} 列，資料第 ${rows} 列）`,
  policy: (policy, month) => `制度：${policy}　考核期：${month}`,
  readOn: (day) => `${day} 讀取並比較，沒有改動原表；此後原表如有修改，這裡不會跟著變。`,
  result: "結果",
  agreed: "一致（人）",
  differing: "不同（人）",
  notJudged: "算不出（人）",
  cell: "儲存格",
  why: "原因",
  between: "",
};
