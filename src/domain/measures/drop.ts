import * as z from "zod";
import { ratio } from "../figures/ratio";
import { settledDifference } from "../figures/typed";
import { amountIn } from "../inputs/inputs";
import type { MeasureHome } from "./home";

/** How far it fell since the period before, in points or in percent of what it was; negative when it rose. */
export const Drop = z.strictObject({
  kind: z.literal("drop"),
  before: z.string(),
  now: z.string(),
  in: z.enum(["points", "percent"]),
});
export type Drop = z.infer<typeof Drop>;

export const drop: MeasureHome<Drop> = {
  reads: ({ before, now }, path) => [
    { path: `${path}.before`, id: before },
    { path: `${path}.now`, id: now },
  ],
  needs: ({ before, now }) => [before, now],
  value: (measure, inputs) => {
    const [before, now] = [amountIn(inputs, measure.before), amountIn(inputs, measure.now)];
    return measure.in === "points" ? settledDifference(before, now) : inPercent(before, now);
  },
  levers: ({ now }) => [{ inputs: [now], best: "less" }],
  bonds: () => [],
};

/** From nothing to nothing is the best there is; from nothing to something is a rise. */
function inPercent(before: number, now: number): number {
  if (before === 0) return now === 0 ? 100 : -100;
  return ratio((before - now) * 100, before);
}
