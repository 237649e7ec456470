import type { LocalText } from "../domain/wording/localText";

/** A system of the sources that breaks off before anything could be scored. */
export interface IncompleteSystem {
  id: string;
  name: LocalText;
  /** What is there, and what is missing. */
  missing: LocalText;
  /** Schemes to start from instead. */
  offers: readonly string[];
}

/** Named so that nobody takes them for forgotten; they cannot be chosen as a scheme (R003-55). */
export const incompleteSystems: readonly IncompleteSystem[] = [
  {
    id: "003G",
    name: {
      "zh-CN": "客户服务人员绩效考核方案（分公司）",
      "zh-TW": "客戶服務人員績效考核方案（分公司）",
      en: "Evaluation of the branches' service staff",
    },
    missing: {
      "zh-CN":
        "原文在写到考核周期时中断：只有目的、适用范围和“以月度为主”，没有考核项目、分值、等级和待遇，因此不能评分。",
      "zh-TW":
        "原文寫到考核週期時中斷：只有目的、適用範圍和「以月度為主」，沒有考核項目、分值、等第和待遇，因此不能評分。",
      en: "The source breaks off at the cycle: purpose, scope and mainly by the month are there, but no items, marks, grades or pay, so nothing can be scored.",
    },
    offers: ["000", "003A"],
  },
];
