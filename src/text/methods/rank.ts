import type { InEveryLanguage } from "../form/everyLanguage";
import type { MethodHelp } from "../form/help";
import type { ItemResult } from "../../domain/engine/evaluation";
import type { Rank } from "../../domain/methods/rank";
import { measurementText } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, itemSource, type ReasonOf } from "./home";

const zhCN = {
  high: (measure: string) => `${measure}；由高到低排名次，不计分`,
  low: (measure: string) => `${measure}；由低到高排名次，不计分`,
  lowestFirst: "（数值低者在前）",
  place: (rank: string) => `，第 ${rank} 名`,
  prize: (amount: string) => `，奖励 ${amount} 元`,
  noPlaceYet: "，全员数据录入后排名",
  notRanked: (is: { name: string }) => `${is.name}没有数据，不参加本项排名`,
  column: {
    place: (name: string) => `${name}名次`,
    prize: (name: string) => `${name}奖励`,
  },
};

export const rankWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    high: (measure) => `${measure}；由高到低排名，不計分`,
    low: (measure) => `${measure}；由低到高排名，不計分`,
    lowestFirst: "（數值低者在前）",
    place: (rank) => `，第 ${rank} 名`,
    prize: (amount) => `，獎勵 ${amount} 元`,
    noPlaceYet: "，全員資料輸入後排名",
    notRanked: (is) => `${is.name}沒有資料，不參加本項排名`,
    column: {
      place: (name) => `${name}名次`,
      prize: (name) => `${name}獎勵`,
    },
  },
  en: {
    high: (measure) => `${measure}; ranked highest first, no points`,
    low: (measure) => `${measure}; ranked lowest first, no points`,
    lowestFirst: " (lowest first)",
    place: (rank) => `, place ${rank}`,
    prize: (amount) => `, prize ${amount} yuan`,
    noPlaceYet: ", ranked once everybody's figures are in",
    notRanked: (is) => `${is.name}: no data, not ranked`,
    column: {
      place: (name) => `${name}: place`,
      prize: (name) => `${name}: prize`,
    },
  },
};

export const rankHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "排名给奖",
      says: "在全组中排名次，不折算成分。并列的名次相同，各得该名次的全额奖励，后面的名次顺延。没有数据的人不参加这一项排名。",
    },
    "zh-TW": {
      name: "排名給獎",
      says: "在全組中排名次，不換算成分。並列的名次相同，各得該名次的全額獎勵，後面的名次順延。沒有資料的人不參加這一項排名。",
    },
    en: {
      name: "Places and prizes",
      says: "A place among the team instead of points. Equal values share a place and its full prize, and the next place is skipped. Whoever has no data is not ranked.",
    },
  },
  worked: { policy: "004PK", item: "sales_place", typed: [{ sales: 52000 }, { sales: 48000 }, { sales: 48000 }] },
};

export const rank: MethodInWords<Rank, "ranked"> = {
  rule: ({ measure, better }, _, say) => {
    const { high, low } = rankWords[say.language];
    return (better === "higher" ? high : low)(measureInWords(measure).rule(measure, say));
  },
  reasons: { ranked: { says: rankedText, source: itemSource } },
  offers: {},
  leftOut: (name, _, say) => rankWords[say.language].notRanked({ name }),
};

/** "接客转化率 32%（80/250），第 1 名，奖励 200 元". */
function rankedText({ measured, better }: ReasonOf<"ranked">, result: ItemResult, say: Speaker): string {
  const words = rankWords[say.language];
  const what = measurementText(measured, result, say) + (better === "lower" ? words.lowestFirst : "");
  if (result.place === null) return what + words.noPlaceYet;
  const { rank: place, prize } = result.place;
  return what + words.place(say.figure(place)) + (prize === 0 ? "" : words.prize(say.figure(prize)));
}
