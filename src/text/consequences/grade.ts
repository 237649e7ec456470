import type { InEveryLanguage } from "../form/everyLanguage";
import { actionInGuide, saysAction, type ConsequenceInWords, noUnit } from "./home";

const zhCN = {
  rule: (grade: string) => `等级为 ${grade}`,
};

const gradeWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (grade) => `等級為 ${grade}`,
  },
  en: {
    rule: (grade) => `Graded ${grade}`,
  },
};

export const grade: ConsequenceInWords<"grade"> = {
  says: saysAction,
  guide: actionInGuide,
  rule: (rule, { language }) => gradeWords[language].rule(rule.grade),
  unit: noUnit,
};
