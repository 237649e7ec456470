import type { ItemResult } from "../../domain/engine/evaluation";
import type { Value } from "../../domain/methods/value";
import { measurementText, unitOf } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, ofItem, type ReasonOf } from "./home";

export const value: MethodInWords<Value, "value"> = {
  rule: ({ measure }, full, say) => {
    const { how } = say.sheets.policyMeasured;
    return (full === 0 ? how.indicator : how.value)(measureInWords(measure).rule(measure, say));
  },
  reasons: { value: { says: valueText, source: ofItem } },
  leftOut: noData,
  help: "value",
};

/** The measured value as points, or as an indicator that earns none. */
function valueText({ measured }: ReasonOf<"value">, result: ItemResult, say: Speaker): string {
  const what = measurementText(measured, result, say);
  const { points } = result;
  if (points === null) return what;
  if (result.full === 0) return what + say.measured.weightless;
  const unit = unitOf(measured, result, say);
  const isPoints = unit === say.result.points || (unit === "" && measureInWords(measured.measure).isMark);
  const isSaid = isPoints && say.figure(points) === say.figure(measured.value);
  return isSaid ? what : what + say.measured.counts({ points: say.figure(points) });
}
