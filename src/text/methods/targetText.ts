import type { Better } from "../../domain/methods/target";
import type { ItemResult } from "../../domain/engine/evaluation";
import type { Measurement } from "../../domain/measures/measureOf";
import type { Speaker } from "../speaker/speaker";
import { withUnit } from "../measures/unitText";

interface Aim {
  measured: Measurement;
  target: number;
  better: Better;
}

/** "，目标 60 秒以内". */
export function targetText({ measured, target, better }: Aim, result: ItemResult, say: Speaker): string {
  const words = say.measured;
  const figure = withUnit(measured, say.policyFigure(target), result, say);
  if (better === "higher") return measured.measure.kind === "drop" ? words.dropAtLeast(figure) : words.atLeast(figure);
  return target === 0 ? words.exactly(figure) : words.atMost(figure);
}
