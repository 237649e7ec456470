import type { InEveryLanguage } from "../form/everyLanguage";
import type { TimesBase } from "../../domain/pay/timesBase";
import type { PayInWords } from "./home";

const zhCN = {
  head: (base: string) => `系数×${base}`,
  product: (is: { base: string; factor: string; payout: string }) => `${is.base} × ${is.factor} = ${is.payout} 元`,
};

export const timesBaseWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    head: (base) => `係數×${base}`,
    product: (is) => `${is.base} × ${is.factor} = ${is.payout} 元`,
  },
  en: {
    head: (base) => `factor × ${base}`,
    product: (is) => `${is.base} × ${is.factor} = ${is.payout} yuan`,
  },
};

export const timesBase: PayInWords<TimesBase> = {
  says: ({ base }, { band, payout }, say) => {
    if (band === null || payout === null) return [];
    const factor = say.policyFigure(band.pay);
    return [timesBaseWords[say.language].product({ base: say.input(base), factor, payout: say.figure(payout) })];
  },
  isOfGrade: false,
  help: "grade",
};
