import type { adopted as reference } from "../../zh-CN/pane/adopted";

export const adopted: typeof reference = {
  title: "現有考核表",
  open: "開啟",
  people: (count) => `${count} 人`,
  remap: "重新指定各欄…",
  columns: (count) => `各欄的含義 ${count}`,
  column: (heading, meaning) => `${heading} → ${meaning}`,
  missing: (columns) => `找不到這些欄：${columns}。請改回標題，或重新指定。`,
  added: (columns) => `新出現、沒有使用的欄：${columns}。`,
  department: "部門資料",
  save: "儲存部門資料",
  saved: "部門資料已更新。",
  write: "把結果寫到表裡",
  writeHint: "寫入的是數值，以後不會自動更新；只寫空白儲存格，有公式或內容的一格都不覆蓋。",
  toColumn: (result, heading) => `${result}：寫入「${heading}」欄的空白儲存格`,
  writeNow: "寫入結果",
  written: (cells) => `已寫入 ${cells} 個儲存格。`,
  inTable: "加人、排序請直接在這張表裡做。",
  records: "從原始紀錄彙總",
  recordsHint: "在自己的表裡考核時，不寫入統計公式。請用表裡自己的公式統計，或把數字填進對應的欄。",
};
