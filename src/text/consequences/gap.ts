import type { InEveryLanguage } from "../form/everyLanguage";
import { type ConsequenceInWords, note, points } from "./home";

const zhCN = {
  rule: "总分在两数之间（不含），源文没有规定等级，列出提示",
};

export const gapWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "總分在兩數之間（不含），原文沒有規定等級，列出提示",
  },
  en: {
    rule: "A total strictly between these two has no grade in the source and is pointed out",
  },
};

export const gap: ConsequenceInWords<"gap"> = {
  says: note,
  rule: (_, { language }) => gapWords[language].rule,
  unit: points,
};
