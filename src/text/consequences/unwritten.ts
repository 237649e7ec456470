import type { InEveryLanguage } from "../form/everyLanguage";
import { actionInGuide, saysAction, type ConsequenceInWords, noUnit } from "./home";

const zhCN = {
  rule: (item: string) => `${item}：所在档位制度没有写明，列出提示`,
};

const unwrittenWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (item) => `${item}：所在級距制度沒有載明，列出提示`,
  },
  en: {
    rule: (item) => `${item}: the step reached is not written in the source; pointed out`,
  },
};

export const unwritten: ConsequenceInWords<"unwritten"> = {
  says: saysAction,
  guide: actionInGuide,
  rule: ({ item }, say) => unwrittenWords[say.language].rule(say.part(item)),
  unit: noUnit,
};
