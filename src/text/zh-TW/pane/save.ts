import type { save as reference } from "../../zh-CN/pane/save";

const ways: (typeof reference)["ways"] = { window: "在 Excel 中開啟", download: "下載檔案", copy: "複製內容" };

const another = (others: readonly (keyof typeof ways)[]): string =>
  others.length === 0 ? "，請換到 Excel 網頁版再試" : `，請改用${others.map((way) => `「${ways[way]}」`).join("或")}`;

export const save: typeof reference = {
  ways,
  opened: (file) => `已在新的 Excel 視窗中開啟，還沒有存檔。請在那個視窗按「檔案」›「另存新檔」，存為 ${file}。`,
  notOpened: (others) => `這個 Excel 沒有開啟新視窗，檔案沒有儲存${another(others)}。`,
  downloaded: (file, others) =>
    `已交給瀏覽器下載：${file}，一般在「下載」資料夾。若沒有出現檔案，表示這裡不允許下載${another(others)}。`,
  copied: (file) => `已複製內容，還沒有存成檔案。請貼到文字編輯器，以 UTF-8 編碼存為 ${file}。`,
  copyByHand: (file) => `未能自動複製。請在下面的框中全選、複製，貼到文字編輯器後存為 ${file}。`,
  fileText: "檔案內容",
  noWay: "這個 Excel 不能從窗格儲存這種檔案，請換到 Windows 版或網頁版 Excel。",
  template: {
    title: "匯出 Excel 檔案",
    lead: "按現行制度另做一個空白的考核活頁簿，發給別人填。不含已填的資料和歷史結果，這個活頁簿不變。",
    period: "考核期",
    people: (count) => `列入現有的 ${count} 人`,
    unsound: "規則裡有錯誤，更正後才能匯出。",
    name: (policy, period) => `${policy} ${period} 考核表`,
  },
};
