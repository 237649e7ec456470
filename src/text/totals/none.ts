import type { InEveryLanguage } from "../form/everyLanguage";
import type { NoTotal } from "../../domain/totals/none";
import type { TotalInWords } from "./home";

const zhCN = {
  rule: "制度不合计总分",
};

const noneWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "原文不合計總分",
  },
  en: {
    rule: "the source adds nothing up",
  },
};

export const none: TotalInWords<NoTotal> = {
  rule: (_, say) => noneWords[say.language].rule,
  sums: () => [],
  isPlain: false,
  help: "value",
};
