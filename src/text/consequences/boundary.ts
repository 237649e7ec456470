import type { InEveryLanguage } from "../form/everyLanguage";
import { type ConsequenceInWords, noteInGuide, saysNote, pointsUnit } from "./home";

const zhCN = {
  rule: "总分恰为此数，列出提示",
  /** In 提示, around the total. */
  remark: { before: "总分恰为 ", after: "，按上一等级计，请复核。" },
};

export const boundaryWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "總分恰為此數，列出提示",
    remark: { before: "總分恰為 ", after: "，依上一等級計，請覆核。" },
  },
  en: {
    rule: "A total of exactly this is pointed out",
    remark: { before: "Total is exactly ", after: ": read as the upper grade, please review. " },
  },
};

export const boundary: ConsequenceInWords<"boundary"> = {
  says: saysNote,
  guide: noteInGuide,
  rule: (_, { language }) => boundaryWords[language].rule,
  unit: pointsUnit,
};
