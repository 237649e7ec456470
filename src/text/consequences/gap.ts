import type { InEveryLanguage } from "../form/everyLanguage";
import { type ConsequenceInWords, noteInGuide, saysNote, pointsUnit } from "./home";

const zhCN = {
  rule: "总分在两数之间（不含），制度未规定等级，列出提示",
  /** In 提示, around the two numbers. */
  remark: { before: "总分介于 ", between: " 与 ", after: " 之间，制度没有写明，请复核。" },
};

export const gapWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "總分在兩數之間（不含），制度未規定等級，列出提示",
    remark: { before: "總分介於 ", between: " 與 ", after: " 之間，制度沒有寫明，請覆核。" },
  },
  en: {
    rule: "A total strictly between these two has no grade in the source and is pointed out",
    remark: { before: "Total between ", between: " and ", after: ": the policy does not say, please review. " },
  },
};

export const gap: ConsequenceInWords<"gap"> = {
  says: saysNote,
  guide: noteInGuide,
  rule: (_, { language }) => gapWords[language].rule,
  unit: pointsUnit,
};
