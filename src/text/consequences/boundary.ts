import type { InEveryLanguage } from "../form/everyLanguage";
import { type ConsequenceInWords, note, points } from "./home";

const zhCN = {
  rule: "总分恰为此数，列出提示",
};

export const boundaryWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "總分恰為此數，列出提示",
  },
  en: {
    rule: "A total of exactly this is pointed out",
  },
};

export const boundary: ConsequenceInWords<"boundary"> = {
  says: note,
  rule: (_, { language }) => boundaryWords[language].rule,
  unit: points,
};
