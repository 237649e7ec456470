import type { TimesBase } from "../../domain/pay/timesBase";
import type { PayInWords } from "./home";

export const timesBase: PayInWords<TimesBase> = {
  says: ({ base }, { band, payout }, say) => {
    if (band === null || payout === null) return [];
    const factor = say.policyFigure(band.pay);
    return [say.result.timesBase({ base: say.input(base), factor, payout: say.figure(payout) })];
  },
  isOfGrade: false,
  help: "grade",
};
