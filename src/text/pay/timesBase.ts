import type { InEveryLanguage } from "../form/everyLanguage";
import type { TimesBase } from "../../domain/pay/timesBase";
import type { PayInWords } from "./home";

const zhCN = {
  builder: "等级系数 × 个人基数",
  head: (base: string) => `系数×${base}`,
  product: (is: { name: string; base: string; factor: string; payout: string }) =>
    `${is.name}：${is.base} × ${is.factor} = ${is.payout} 元`,
};

export const timesBaseWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    builder: "等級係數 × 個人基數",
    head: (base) => `係數×${base}`,
    product: (is) => `${is.name}：${is.base} × ${is.factor} = ${is.payout} 元`,
  },
  en: {
    builder: "A factor per grade × a base per person",
    head: (base) => `factor × ${base}`,
    product: (is) => `${is.name}: ${is.base} × ${is.factor} = ${is.payout} yuan`,
  },
};

/** Over what is paid altogether. */
export const timesBaseColumn: InEveryLanguage<string> = {
  "zh-CN": "应发金额(元)",
  "zh-TW": "應發金額(元)",
  en: "Pay due (yuan)",
};

export const timesBase: PayInWords<TimesBase> = {
  column: timesBaseColumn,
  team: { "zh-CN": "应发总额", "zh-TW": "應發總額", en: "Total pay due" },
  says: (rule, { band, payout, base }, say) => {
    if (band === null || payout === null || base === null) return [];
    const figures = { base: say.policyFigure(base), factor: say.policyFigure(band.pay), payout: say.figure(payout) };
    return [timesBaseWords[say.language].product({ name: say.input(rule.base), ...figures })];
  },
  isOfGrade: false,
  help: "grade",
};
