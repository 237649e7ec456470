import type { Prizes } from "../../domain/pay/prizes";
import type { PayInWords } from "./home";

export const prizes: PayInWords<Prizes> = {
  says: (_, { items, payout }, say) => {
    const won = items.flatMap(({ id, place }) =>
      place === null || place.prize === 0
        ? []
        : [say.result.prize({ name: say.part(id), rank: say.figure(place.rank), prize: say.figure(place.prize) })],
    );
    if (won.length === 0) return payout === null ? [] : [say.result.noPrize];
    return won.length === 1 ? won : [...won, say.result.paid(say.figure(payout ?? 0))];
  },
  isOfGrade: false,
  help: "rank",
};
