import type { ItemResult } from "../../domain/engine/evaluation";
import { inputsOf, type Measurement } from "../../domain/measures/measureOf";
import type { Speaker } from "../speaker/speaker";

type Of = Pick<Measurement, "measure">;

/** "120 秒", "85%", "1,200 元": a figure of a measured value in its unit. */
export function withUnit({ measure }: Of, figure: string, result: ItemResult, say: Speaker): string {
  const unit = unitOf({ measure }, result, say);
  return unit === "" ? figure : unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

/** A distance between two measured values: percentages differ by percentage points. */
export function distance(is: Of, figure: string, result: ItemResult, say: Speaker): string {
  return unitOf(is, result, say) === "%" ? say.measured.percentagePoints(figure) : withUnit(is, figure, result, say);
}

/** The unit of a measured value, "" where it has none. */
export function unitOf({ measure }: Of, result: ItemResult, say: Speaker): string {
  if (measure.kind === "rate" || (measure.kind === "drop" && measure.in === "percent")) return "%";
  const ofItem = unitOfItem(result, say);
  const [first] = inputsOf(measure);
  if (measure.kind === "average" || first === undefined) return ofItem;
  if (say.kind(first) === "percent") return measure.kind === "drop" ? say.measured.points : "%";
  return unitOfInput(first, say) || ofItem;
}

/** Money needs no unit of its own to be yuan. */
const unitOfInput = (id: string, say: Speaker): string =>
  say.unit(id) || (say.kind(id) === "money" ? say.measured.yuan : "");

function unitOfItem({ id }: ItemResult, say: Speaker): string {
  const own = say.scheme.items.find((item) => item.id === id)?.unit;
  return own === undefined ? "" : say.name(own);
}
