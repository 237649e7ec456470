import type { ledger as reference } from "../../zh-CN/sheets/ledger";
import { period } from "../period";

export const ledger: typeof reference = {
  title: (month) => `事件紀錄表 · ${month}`,
  hint: (length) =>
    `平時發生一件記一件，寫明證據；${period.end[length]}評分表裡的次數應與紀錄一致，最後一欄協助您核對。`,
  hintOfTheirs: (length) =>
    `平時發生一件記一件，寫明員工編號、姓名和證據；${period.end[length]}您表裡的次數應與紀錄表一致，窗格的「檢查」幫您核對。`,
  hintOfNotes: "平時發生一件記一件，寫明證據；本制度不依次數計分，紀錄留作評分和面談的依據。",
  columns: {
    date: "日期",
    number: "員工編號",
    name: "姓名",
    rule: "事項",
    times: "次數",
    evidence: "證據（錄音編號、郵件、單號、金額）",
    recorder: "記錄人",
    row: "評分表列",
    counted: "計入次數",
    match: "與評分表核對",
    plainNumber: "員工編號（比對用）",
    first: "同編號首列",
    owner: "編號所在列",
    key: "人員事項碼",
    writtenDay: "日期（比對用）",
    timesText: "次數（比對用）",
    logged: "紀錄表合計",
    scored: "評分表次數",
  },
  unknownPerson: "評分表裡沒有此員工編號",
  shared: "編號重複",
  notCounted: {
    outside: (length) => `不在${period.now[length]}，不計`,
    times: "次數無法識別",
    rule: "事項不在清單中",
  },
  same: "一致",
  differs: { before: "紀錄 ", between: "，評分表 ", after: "" },
  prompts: {
    date: "事情發生的日期，如 2026-10-08。",
    number: "與評分表相同的員工編號；姓名會自動帶出。",
    anything: "寫明是什麼事，與哪個考核項目有關。",
    rule: "從清單中選擇；與評分表的欄名相同。",
    times: "發生的次數，一般為 1。",
    evidence: "錄音編號、郵件主旨、投訴單號等；造成損失的寫明金額。",
    recorder: "記錄此事的人。",
    wrongDate: (length) => `日期不在${period.field[length]}內。確認無誤可以繼續。`,
    wrongRule: "請從清單中選擇事項。",
    wrongTimes: "請填寫不小於 1 的整數。",
  },
};
