import type { ItemResult } from "../../domain/engine/evaluation";
import type { Measurement } from "../../domain/measures/measureOf";
import type { Better } from "../../domain/methods/target";
import type { Item } from "../../domain/scheme/scheme";
import type { Source } from "../../domain/wording/source";
import { withUnit } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";

interface Aim {
  measured: Measurement;
  target: number;
  better: Better;
}

/** "，目标 60 秒以内". */
export function targetText({ measured, target, better }: Aim, result: ItemResult, say: Speaker): string {
  const words = say.measured;
  const figure = withUnit(measured, say.policyFigure(target), result, say);
  const { isFall } = measureInWords(measured.measure);
  if (better === "higher") return isFall ? words.dropAtLeast(figure) : words.atLeast(figure);
  return target === 0 ? words.exactly(figure) : words.atMost(figure);
}

/** A step that goes by a target rests on the target's own clause. */
export const targetSource = (_: unknown, { method, source }: Item): Source =>
  "target" in method ? method.target.source : source;
