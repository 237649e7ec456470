/** Words of 影子核对, a comparison of people's own table with a policy that is kept. */
export const shadow = {
  name: "影子核对",
  title: (sheet: string, month: string) => `影子核对 · ${sheet} · ${month}`,
  table: (sheet: string, header: string, rows: string) =>
    `核对的表：${sheet}（标题第 ${header} 行，数据第 ${rows} 行）`,
  policy: (policy: string, month: string) => `制度：${policy}　考核期：${month}`,
  readOn: (day: string) => `${day} 读取并比较，没有改动原表；此后原表如有修改，这里不会跟着变。`,
  result: "结果",
  agreed: "一致（人）",
  differing: "不同（人）",
  notJudged: "算不出（人）",
  cell: "单元格",
  why: "原因",
  between: "",
};
