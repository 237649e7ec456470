import type { ItemResult } from "../../domain/engine/evaluation";
import type { Rank } from "../../domain/methods/rank";
import { measurementText } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, ofItem, type ReasonOf } from "./home";

export const rank: MethodInWords<Rank, "ranked"> = {
  rule: ({ measure, better }, _, say) => {
    const { rankHigh, rankLow } = say.sheets.policyMeasured.how;
    return (better === "higher" ? rankHigh : rankLow)(measureInWords(measure).rule(measure, say));
  },
  reasons: { ranked: { says: rankedText, source: ofItem } },
  leftOut: (name, _, say) => say.measured.notRanked({ name }),
  help: "rank",
};

/** "接客转化率 32%（80/250），第 1 名，奖励 200 元". */
function rankedText({ measured, better }: ReasonOf<"ranked">, result: ItemResult, say: Speaker): string {
  const words = say.measured;
  const what = measurementText(measured, result, say) + (better === "lower" ? words.lowestFirst : "");
  if (result.place === null) return what + words.noPlaceYet;
  const { rank: place, prize } = result.place;
  return what + words.place(say.figure(place)) + (prize === 0 ? "" : words.prize(say.figure(prize)));
}
