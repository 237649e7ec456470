import type { InEveryLanguage } from "../form/everyLanguage";
import { actionInGuide, saysAction, type ConsequenceInWords, pointsUnit } from "./home";

const zhCN = {
  rule: "总分高于此数",
};

const aboveWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "總分高於此數",
  },
  en: {
    rule: "A total above this",
  },
};

export const above: ConsequenceInWords<"above"> = {
  says: saysAction,
  guide: actionInGuide,
  rule: (_, { language }) => aboveWords[language].rule,
  unit: pointsUnit,
};
