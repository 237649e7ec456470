import type { cards as reference } from "../../zh-CN/pane/cards";

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("、");

export const cards: typeof reference = {
  title: "考核表",
  lead: "每人一頁，列出各項得分、理由和簽名欄。「列印全部」把所有人的考核表放在同一張工作表上，一次就能印完；在「評分說明」裡可以單獨列印一個人的。重新產生時，已寫的意見、簽名和日期會保留。",
  one: (name) => `列印考核表：${name}`,
  all: (count) => `列印全部考核表（${count} 人）`,
  made: (count) => `已產生 ${count} 張考核表，請在 Excel 中列印。`,
  madeTogether: (count, sheets) =>
    `已產生 ${count} 人的考核表，都在工作表${quoted(sheets)}上，每人另起一頁，請在 Excel 中列印。`,
  kept: (sheets) => `工作表${quoted(sheets)}上有人寫過意見或簽過名，但現在沒有考核結果，所以原樣保留，沒有取代。`,
};
