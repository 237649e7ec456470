/** Words for score cards. Names and numbers arrive already written. */
export const cards = {
  title: "考核表",
  lead: "每人一张，列出各项得分、理由和签名栏，一般一页 A4。重新生成时，已写的意见、签名和日期会保留。",
  one: (name: string) => `打印考核表：${name}`,
  all: (count: string) => `打印全部考核表（${count} 人）`,
  made: (count: string) => `已生成 ${count} 张考核表，请在 Excel 中打印。`,
};
