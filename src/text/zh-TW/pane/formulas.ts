import type { formulas as reference } from "../../zh-CN/pane/formulas";

export const formulas: typeof reference = {
  who: "誰來開啟這個活頁簿？",
  opens: { addin: "都用裝了增益集的 Excel", native: "任何試算表軟體，含 WPS" },
  hints: {
    addin: "公式用 KPI 函數，較短、好讀。沒有增益集的電腦只顯示上次的結果，重新計算後變成 #NAME?。以後可以改。",
    native: "用普通公式，哪裡都能算，結果相同；公式較長。檢查、審核和面談仍在裝了增益集的 Excel 裡做。以後可以改。",
  },
};
