import type { formulas as reference } from "../../zh-CN/pane/formulas";

export const formulas: typeof reference = {
  who: "誰來開啟這個活頁簿？",
  opens: { addin: "都用裝了增益集的 Excel", native: "任何試算表軟體，含 WPS" },
  hints: {
    addin: "公式用 KPI 函數，較短、好讀。沒有增益集的電腦只顯示上次的結果，重新計算後變成 #NAME?。以後可以改。",
    native: "用普通公式，哪裡都能算，結果相同；公式較長。檢查、審核和面談仍在裝了增益集的 Excel 裡做。以後可以改。",
  },
  title: "公式",
  now: { addin: "用 KPI 函數，要用裝了增益集的 Excel 開啟。", native: "用普通公式，任何試算表軟體都能算。" },
  change: { addin: "改回 KPI 函數", native: "改成普通公式" },
  changeHint: "在原處改寫，逐格核對；有一格結果會變就全部不改。",
  changed: {
    addin: (cells) => `已改回 KPI 函數，改寫 ${cells} 格，逐格核對結果相同。`,
    native: (cells) => `已改成普通公式，改寫 ${cells} 格，逐格核對結果相同。`,
  },
  faulty: (cells) => `有 ${cells} 格公式要修`,
  faults: {
    overwritten: (cells) => `${cells} 格被數值或別的公式蓋住，不再按制度計算`,
    unknown: (cells) => `${cells} 格認不出 KPI 函數（#NAME?）：檔案在沒有增益集的地方算過或存過，或增益集還沒啟動好`,
    otherDialect: (cells) => `${cells} 格是另一種寫法：結果相同，換台電腦可能只有一部分能算`,
    stale: (cells) => `${cells} 格的結果不是按現在的資料算出的`,
  },
  places: (cells, isAll) => `（${cells}${isAll ? "" : " 等"}）`,
  listing: "、",
  engine: "窗格裡的得分和等級按填寫的資料重新計算，不受影響。",
  repair: "修好公式",
  repairHint: "寫回應有的公式並重新計算；受保護的表也能修，填寫的資料不動，蓋住公式的內容會被換掉。",
  repaired: (cells) => `已寫回公式（${cells} 格）並重新計算。`,
  stillUnknown: "修過仍是 #NAME? 時，請改成普通公式。",
};
