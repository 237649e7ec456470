import type { ItemResult } from "../../domain/engine/evaluation";
import type { Measurement } from "../../domain/measures/measureOf";
import type { Speaker } from "../speaker/speaker";
import { measureInWords } from "./measures";
import { inUnit, unitOfItem } from "./unitText";

type Of = Pick<Measurement, "measure">;

/** What was measured and what it was made from: "首次解决率 85%（170/200）". `edge` is a bound it must not seem to reach. */
export function measurementText(is: Measurement, result: ItemResult, say: Speaker, edge?: number): string {
  const unit = unitOf(is, result, say);
  const figure = edge === undefined ? say.figure(is.value) : say.figureBeside(is.value, edge);
  const measured = {
    ...is,
    name: say.part(result.id),
    shown: inUnit(figure, unit),
    inUnit: (other: string) => inUnit(other, unit),
  };
  return measureInWords(is.measure).says(measured, say);
}

/** The unit of a measured value, "" where it has none. */
export const unitOf = ({ measure }: Of, result: ItemResult, say: Speaker): string =>
  measureInWords(measure).unit(measure, unitOfItem(result, say), say);

/** A figure of a measured value in its unit. */
export const withUnit = (is: Of, figure: string, result: ItemResult, say: Speaker): string =>
  inUnit(figure, unitOf(is, result, say));

/** A distance between two measured values: percentages differ by percentage points. */
export function distanceText(is: Of, figure: string, result: ItemResult, say: Speaker): string {
  const unit = unitOf(is, result, say);
  return unit === "%" ? say.measured.percentagePoints(figure) : inUnit(figure, unit);
}
