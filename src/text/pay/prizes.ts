import type { InEveryLanguage } from "../form/everyLanguage";
import type { Prizes } from "../../domain/pay/prizes";
import type { PayInWords } from "./home";

const zhCN = {
  place: (place: number) => `第 ${String(place)} 名`,
  how: "每个排名项目分别奖励，并列者同奖",
  prize: (is: { name: string; rank: string; prize: string }) => `${is.name}第 ${is.rank} 名，奖励 ${is.prize} 元`,
  none: "没有进入得奖名次",
};

export const prizesWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    place: (place) => `第 ${String(place)} 名`,
    how: "每個排名項目分別獎勵，並列者同獎",
    prize: (is) => `${is.name}第 ${is.rank} 名，獎勵 ${is.prize} 元`,
    none: "沒有進入得獎名次",
  },
  en: {
    place: (place) => `Place ${String(place)}`,
    how: "for each ranked item; those who share a place all get it",
    prize: (is) => `${is.name}: place ${is.rank}, prize ${is.prize} yuan`,
    none: "No place that earns a prize",
  },
};

/** Over what is paid altogether. */
export const prizesColumn: InEveryLanguage<string> = {
  "zh-CN": "奖励合计(元)",
  "zh-TW": "獎勵合計(元)",
  en: "Prizes (yuan)",
};

export const prizes: PayInWords<Prizes> = {
  column: prizesColumn,
  team: { "zh-CN": "奖励总额", "zh-TW": "獎勵總額", en: "Total prizes" },
  says: (_, { items, payout }, say) => {
    const words = prizesWords[say.language];
    const won = items.flatMap(({ id, place }) =>
      place === null || place.prize === 0
        ? []
        : [words.prize({ name: say.part(id), rank: say.figure(place.rank), prize: say.figure(place.prize) })],
    );
    if (won.length === 0) return payout === null ? [] : [words.none];
    return won.length === 1 ? won : [...won, say.result.paid(say.figure(payout ?? 0))];
  },
  isOfGrade: false,
  help: "rank",
};
