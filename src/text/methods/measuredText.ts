import { judgedInstead } from "../../domain/scheme/alternatives";
import type { ItemResult, Reason } from "../../domain/engine/evaluation";
import { measurementText } from "../measures/measurementText";
import type { Speaker } from "../speaker/speaker";
import { unitOf } from "../measures/unitText";

type Of<Kind extends Reason["kind"]> = Extract<Reason, { kind: Kind }>;

/** The measured value as points, or as an indicator that earns none. */
export function valueText({ measured }: Of<"value">, result: ItemResult, say: Speaker): string {
  const what = measurementText(measured, result, say);
  const { points } = result;
  if (points === null) return what;
  if (result.full === 0) return what + say.measured.weightless;
  const unit = unitOf(measured, result, say);
  const isPoints = unit === say.result.points || (unit === "" && measured.measure.kind === "mean");
  const isSaid = isPoints && say.figure(points) === say.figure(measured.value);
  return isSaid ? what : what + say.measured.counts({ points: say.figure(points) });
}

/** "接客转化率 32%（80/250），第 1 名，奖励 200 元". */
export function rankedText({ measured, better }: Of<"ranked">, result: ItemResult, say: Speaker): string {
  const words = say.measured;
  const what = measurementText(measured, result, say) + (better === "lower" ? words.lowestFirst : "");
  if (result.place === null) return what + words.noPlaceYet;
  const { rank, prize } = result.place;
  return what + words.place(say.figure(rank)) + (prize === 0 ? "" : words.prize(say.figure(prize)));
}

/** Why an item takes no part: there was nothing to measure. */
export function leftOutText(result: ItemResult, say: Speaker): string {
  const item = say.scheme.items.find(({ id }) => id === result.id);
  const name = say.part(result.id);
  if (item?.method.kind === "rank") return say.measured.notRanked({ name });
  return result.full === 0 || say.scheme.total.kind === "none"
    ? say.measured.noData({ name })
    : say.measured.leftOut({ name });
}

/** Which item is judged instead of this one. */
export function unusedText(result: ItemResult, say: Speaker): string {
  const item = say.scheme.items.find(({ id }) => id === result.id);
  const instead = item === undefined ? undefined : judgedInstead(say.scheme, item);
  const name = say.part(result.id);
  return instead === undefined
    ? say.measured.unusedAlone({ name })
    : say.measured.unused({ name, instead: say.part(instead.id) });
}
