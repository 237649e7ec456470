import type { ItemResult } from "../../domain/engine/evaluation";
import type { Reason } from "../../domain/methods/method";
import type { Measurement } from "../../domain/measures/measureOf";
import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { speaker } from "../speaker/speaker";
import { withUnit } from "../measures/measurementText";

/** What was measured for an item, in its unit: "32%"; null where nothing was, or the item measures no single value. */
export function itemFigure(result: ItemResult, scheme: Scheme, language: Language): string | null {
  const [measured] = result.reasons.flatMap(measurements);
  if (measured === undefined) return null;
  const say = speaker(scheme, language);
  return withUnit(measured, say.figure(measured.value), result, say);
}

const measurements = (reason: Reason): Measurement[] => ("measured" in reason ? [reason.measured] : []);
