import type { Language } from "../../domain/localText";
import type { SheetNames } from "../../sheets/month";

const byLanguage: Record<Language, SheetNames> = {
  "zh-CN": {
    guide: "说明",
    policy: "规则",
    score: "评分表",
    ledger: "事件台账",
    approval: "审批表",
    interviewIndex: "面谈索引",
    interviewPrefix: "面谈_",
    state: "_KPI",
  },
  "zh-TW": {
    guide: "說明",
    policy: "規則",
    score: "評分表",
    ledger: "事件台帳",
    approval: "審批表",
    interviewIndex: "面談索引",
    interviewPrefix: "面談_",
    state: "_KPI",
  },
  en: {
    guide: "Guide",
    policy: "Policy",
    score: "Scores",
    ledger: "Incidents",
    approval: "Approval",
    interviewIndex: "Interviews",
    interviewPrefix: "Interview_",
    state: "_KPI",
  },
};

/** The names a new workbook gives its sheets. */
export const usualNames = (language: Language): SheetNames => byLanguage[language];
