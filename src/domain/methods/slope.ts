import * as z from "zod";
import { notNegative, positive, yesOrNo } from "../places/policyNumber";
import { round } from "../figures/rounding";
import type { Inputs } from "../inputs/inputs";
import { Measure, measureBonds, measureLevers, measureReads } from "../measures/measure";
import { type Measurement, measurer } from "../measures/measureOf";
import type { MethodHome } from "./home";
import { neededFigure, newInput } from "./newInput";
import type { Scored } from "./scored";
import { Better, fixedTarget, Target, targetOf, targetReads } from "./target";

/** Full marks at the target; every `per` short of it costs `points`, down to 0. */
export const Slope = z.strictObject({
  kind: z.literal("slope"),
  measure: Measure,
  better: Better,
  target: Target,
  per: positive,
  points: notNegative,
  /** 1 charges only whole `per`, 0 charges in proportion. */
  wholeSteps: yesOrNo,
});
export type Slope = z.infer<typeof Slope>;

/** `short` of the target is so many times `per`, each costing `points`. */
export interface SlopeReason {
  kind: "slope";
  measured: Measurement;
  target: number;
  better: Better;
  short: number;
  per: number;
  points: number;
  lost: number;
}

export const slope = {
  score: (method, { full }) => scoreSlope(method, full),
  reads: ({ measure, target }, path) => [...measureReads(measure, path), ...targetReads(target, path)],
  levers: ({ measure, better }) => measureLevers(measure, better),
  names: () => [],
  order: ({ measure }, path) => measureBonds(measure, path),
  worth: () => [],
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: () => [],
  lists: () => [],
  recipes: {
    slope: {
      asksBetter: true,
      begin: (id, { name, better }) => ({
        method: {
          kind: "slope",
          measure: { kind: "entered", input: id },
          better,
          target: fixedTarget(100),
          per: 1,
          points: 1,
          wholeSteps: 0,
        },
        inputs: [newInput(id, name, neededFigure)],
      }),
    },
  },
} satisfies MethodHome<Slope, SlopeReason>;

/** Full marks less `points` for every `per` short of the target, between 0 and full. */
function scoreSlope(method: Slope, full: number): (inputs: Inputs) => Scored<SlopeReason> {
  const measure = measurer(method.measure);
  return (inputs) => {
    const measured = measure(inputs);
    const target = targetOf(method.target, inputs);
    if (measured === null || target === null) return { kind: "leftOut" };
    const { better, per, points } = method;
    const missing = better === "lower" ? measured.value - target : target - measured.value;
    const times = round(Math.max(0, missing) / per, 10);
    const charged = method.wholeSteps === 1 ? Math.floor(times) : times;
    return {
      kind: "measured",
      value: measured.value,
      points: round(Math.max(0, full - charged * points), 10),
      reason: { kind: "slope", measured, target, better, short: charged, per, points, lost: 0 },
    };
  };
}
