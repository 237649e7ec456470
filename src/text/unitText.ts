import type { ItemResult } from "../domain/evaluation";
import { inputsOf, type Measurement } from "../domain/methods/measureOf";
import type { Speaker } from "./speaker";

/** "120 秒", "85%", "1,200 元": a figure of a measured value in its unit. */
export function withUnit(
  { measure }: Pick<Measurement, "measure">,
  figure: string,
  result: ItemResult,
  say: Speaker,
): string {
  const unit = unitOf({ measure }, result, say);
  return unit === "" ? figure : unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

/** A distance between two measured values: percentages differ by percentage points. */
export function distance(is: Pick<Measurement, "measure">, figure: string, result: ItemResult, say: Speaker): string {
  return unitOf(is, result, say) === "%" ? say.measured.percentagePoints(figure) : withUnit(is, figure, result, say);
}

function unitOf({ measure }: Pick<Measurement, "measure">, result: ItemResult, say: Speaker): string {
  if (measure.kind === "rate" || (measure.kind === "drop" && measure.in === "percent")) return "%";
  const [first] = inputsOf(measure);
  const own = say.scheme.items.find(({ id }) => id === result.id)?.unit;
  const ofItem = own === undefined ? "" : say.name(own);
  if (measure.kind === "average" || first === undefined) return ofItem;
  switch (say.kind(first)) {
    case "percent":
      return measure.kind === "drop" ? say.measured.points : "%";
    case "money":
      return say.unit(first) === "" ? say.measured.yuan : say.unit(first);
    default:
      return say.unit(first) === "" ? ofItem : say.unit(first);
  }
}
