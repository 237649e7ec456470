import type { Evaluation } from "../../domain/engine/evaluation";
import type { Sum } from "../../domain/totals/sum";
import type { Speaker } from "../speaker/speaker";
import { type CountedItem, fullOf } from "./counted";
import { most, type TotalInWords } from "./home";

export const sum: TotalInWords<Sum> = {
  rule: ({ scaleTo }, say) => {
    const words = say.sheets.policyResults.total;
    return scaleTo === undefined ? words.sum : words.sumScaled(String(scaleTo));
  },
  sums: stretchTexts,
  isPlain: true,
  help: "sum",
};

function stretchTexts(evaluation: Evaluation, all: readonly CountedItem[], { scaleTo }: Sum, say: Speaker): string[] {
  const [raw, weighted] = [say.figure(evaluation.raw ?? 0), say.figure(evaluation.weighted ?? 0)];
  const [full, whole] = [fullOf(all.map(({ item }) => item)), fullOf(say.scheme.items)];
  const to = scaleTo ?? whole;
  const points = all.map((one) => say.figure(one.points));
  const added =
    points.length > most
      ? say.result.rawOfMany({ count: say.figure(points.length), sum: raw })
      : say.result.raw({ points, sum: raw });
  if (full === to) return [added];
  const facts = { full: say.figure(full), to: say.figure(to), raw, weighted };
  return [added, full === whole ? say.result.scaled(facts) : say.result.scaledLeftOut(facts)];
}
