import type { RegisteredScheme } from "./registered";

/** Policies that are documents of their own. */
export const single: readonly RegisteredScheme[] = [
  {
    id: "000",
    source: "000",
    name: { "zh-CN": "客服部月度绩效考核", "zh-TW": "客服部月度績效考核", en: "Customer service monthly evaluation" },
    rated: { "zh-CN": "客服部全体员工", "zh-TW": "客服部全體員工", en: "All customer-service staff" },
    cycle: "month",
    gives: { total: true, grades: 5, pay: "byGrade" },
    what: {
      "zh-CN": "四项合计 100 分，按五个等级发月度奖金",
      "zh-TW": "四項合計 100 分，按五個等第發月度獎金",
      en: "Four items make 100 points; five grades with a monthly bonus",
    },
  },
  {
    id: "001",
    source: "001",
    name: { "zh-CN": "客诉绩效考核", "zh-TW": "客訴績效考核", en: "Complaint-handling evaluation" },
    rated: { "zh-CN": "客服团队成员", "zh-TW": "客服團隊成員", en: "Members of the service team" },
    cycle: "quarter",
    cycles: { lengths: ["month", "year"] },
    gives: { total: true, grades: 3, pay: "timesBase" },
    what: {
      "zh-CN": "七项加权指标乘部门系数，分三档，奖金按系数计",
      "zh-TW": "七項加權指標乘部門係數，分三檔，獎金按係數計",
      en: "Seven weighted figures times the department's coefficient; three grades set the bonus",
    },
  },
  {
    id: "002",
    source: "002",
    name: { "zh-CN": "电商客服绩效考核", "zh-TW": "電商客服績效考核", en: "E-commerce service evaluation" },
    rated: { "zh-CN": "电商客服人员", "zh-TW": "電商客服人員", en: "E-commerce service staff" },
    cycle: "month",
    cycles: { lengths: ["quarter", "year"] },
    gives: { total: true, grades: 5, pay: "none" },
    what: {
      "zh-CN": "十六项指标由自评、部门、公司三方评分，分五个等级",
      "zh-TW": "十六項指標由自評、部門、公司三方評分，分五個等第",
      en: "Sixteen indicators marked by self, department and company; five grades",
    },
  },
];
