import type { LocalText } from "../../domain/wording/localText";

/** What the source documents are about, in the order they are shown. */
export const sources = {
  "000": { "zh-CN": "客服部月度 KPI 办法", "zh-TW": "客服部月度 KPI 辦法", en: "Monthly KPI of customer service" },
  "001": { "zh-CN": "客诉绩效管理方案", "zh-TW": "客訴績效管理方案", en: "Complaint-handling performance" },
  "002": { "zh-CN": "电商客服绩效考核手册", "zh-TW": "電商客服績效考核手冊", en: "E-commerce service handbook" },
  "003": { "zh-CN": "客服制度汇编", "zh-TW": "客服制度彙編", en: "Compilation of service policies" },
  "004": {
    "zh-CN": "客服考核方案问答",
    "zh-TW": "客服考核方案問答",
    en: "Questions and answers on service evaluation",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
