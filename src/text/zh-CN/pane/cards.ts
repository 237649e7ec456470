const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

/** Words for score cards. Names and numbers arrive already written. */
export const cards = {
  title: "考核表",
  lead: "每人一页，列出各项得分、理由和签名栏。“打印全部”把所有人的考核表放在同一张工作表上，一次就能打完；在“评分说明”里可以单独打印一个人的。重新生成时，已写的意见、签名和日期会保留。",
  one: (name: string) => `打印考核表：${name}`,
  all: (count: string) => `打印全部考核表（${count} 人）`,
  made: (count: string) => `已生成 ${count} 张考核表，请在 Excel 中打印。`,
  madeTogether: (count: string, sheets: readonly string[]) =>
    `已生成 ${count} 人的考核表，都在工作表${quoted(sheets)}上，每人另起一页，请在 Excel 中打印。`,
  kept: (sheets: readonly string[]) =>
    `工作表${quoted(sheets)}上有人写过意见或签过名，但现在没有考核结果，所以原样保留，没有替换。`,
};
