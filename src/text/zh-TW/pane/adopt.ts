import type { adopt as reference } from "../../zh-CN/pane/adopt";

export const adopt: typeof reference = {
  title: "採用現有考核表",
  lead: "先核對，再採用。在您按下「採用」之前，不會更動活頁簿裡的任何內容。",
  remapTitle: "重新指定各欄",
  remapLead: "欄的含義變了，就在這裡改；表裡的內容不會更動。",
  only: "只核對",
  begin: "就用這張表考核",
  beginHint: "下一步填部門名稱，並說明會新增哪些工作表。",
  hasPeriod: "這個活頁簿已經有一期考核，不能再採用另一張表。",
  inPlace: (sheet) =>
    `以後就在「${sheet}」裡考核：檢查、解釋、審批和面談都讀這張表。表裡的格式、公式和合併儲存格都不動；只有您按「改為…」或「寫入結果」時，才會寫進儲存格。`,
  month: (month) => `考核期：${month}`,
  policy: (policy) => `制度：${policy}`,
  makes: "會新增的工作表",
  made: (sheets) => `${sheets}，以及一張隱藏的設定表。`,
  noScore: "不新增評分表。",
  nameTaken: "這些名稱已被占用，請另取名稱。",
  unsure: "採用前請留意",
  openColumns: (columns) => `沒有使用的欄：${columns}。`,
  lost: "按手動指定的列，下次開啟時找不到同樣的人。請回到第 1 步恢復自動辨識，或在表裡補上「合計」「備註」等字樣，讓這些列能被認出。",
  submit: "採用",
  done: (sheet) => `已採用「${sheet}」，考核就在這張表裡進行。`,
  save: "儲存",
  saved: "各欄的含義已更新。",
  notFound: "沒有找到原來的表格，請先選擇表格。",
};
