import type { common as reference } from "../../zh-CN/sheets/common";

export const common: typeof reference = {
  names: {
    guide: "說明",
    policy: "規則",
    score: "評分表",
    ledger: "事件紀錄表",
    approval: "簽核表",
    interviewIndex: "面談名單",
    interviewPrefix: "面談_",
    state: "_KPI",
  },
  cardPrefix: "考核表_",
  cardsTogether: "考核表_（全部）",
  month: (month) => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`,
  /** A numbered heading. */
  section: (place, title) => `${"一二三四五六".charAt(place - 1)}、${title}`,
  footer: "第 &P 頁，共 &N 頁",
};
