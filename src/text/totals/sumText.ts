import type { Evaluation } from "../../domain/engine/evaluation";
import { counted, fullOf, type CountedNoun } from "./counted";
import { groupTexts } from "./groupText";
import type { Speaker } from "../speaker/speaker";

/** More figures than this are not written out one by one. */
export const most = 10;

/** How the items come to one figure, before coefficient and lines. */
export function sumTexts(evaluation: Evaluation, say: Speaker): string[] {
  const { total } = say.scheme;
  const all = counted(evaluation, say.scheme);
  switch (total.kind) {
    case "none":
      return [];
    case "sum":
      return stretchTexts(evaluation, all, total.scaleTo, say);
    case "groups":
      return groupTexts(evaluation, all, say);
    case "mean":
      return [meanText(evaluation, all, say)];
  }
}

function stretchTexts(
  evaluation: Evaluation,
  all: readonly CountedNoun[],
  scaleTo: number | undefined,
  say: Speaker,
): string[] {
  const [raw, weighted] = [say.figure(evaluation.raw ?? 0), say.figure(evaluation.weighted ?? 0)];
  const [full, whole] = [fullOf(all.map(({ item }) => item)), fullOf(say.scheme.items)];
  const to = scaleTo ?? whole;
  const points = all.map((one) => say.figure(one.points));
  const sum =
    points.length > most
      ? say.result.rawOfMany({ count: say.figure(points.length), sum: raw })
      : say.result.raw({ points, sum: raw });
  if (full === to) return [sum];
  const facts = { full: say.figure(full), to: say.figure(to), raw, weighted };
  return [sum, full === whole ? say.result.scaled(facts) : say.result.scaledLeftOut(facts)];
}

function meanText(evaluation: Evaluation, all: readonly CountedNoun[], say: Speaker): string {
  const mean = say.figure(evaluation.weighted ?? 0);
  const parts = all.map(({ item, points }) => ({ points: say.figure(points), weight: item.weight ?? 1 }));
  const isEven = new Set(parts.map(({ weight }) => weight)).size <= 1;
  if (parts.length > most) {
    const facts = { count: say.figure(parts.length), mean };
    return isEven ? say.result.meanOfMany(facts) : say.result.weightedMeanOfMany(facts);
  }
  if (isEven) return say.result.mean({ points: parts.map(({ points }) => points), mean });
  return say.result.weightedMean({
    parts: parts.map(({ points, weight }) => ({ points, weight: say.policyFigure(weight) })),
    weights: say.policyFigure(parts.reduce((sum, { weight }) => sum + weight, 0)),
    mean,
  });
}
