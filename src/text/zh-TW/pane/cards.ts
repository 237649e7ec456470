import type { cards as reference } from "../../zh-CN/pane/cards";

export const cards: typeof reference = {
  title: "考核表",
  lead: "每人一張，列出各項得分、理由和簽名欄，一般一頁 A4。重新產生時，已寫的意見、簽名和日期會保留。",
  one: (name) => `列印考核表：${name}`,
  all: (count) => `列印全部考核表（${count} 人）`,
  made: (count) => `已產生 ${count} 張考核表，請在 Excel 中列印。`,
};
