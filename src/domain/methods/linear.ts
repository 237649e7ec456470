import * as z from "zod";
import { share } from "../places/policyNumber";
import { round } from "../figures/rounding";
import type { Inputs } from "../inputs/inputs";
import { Measure, measureBonds, measureLevers, measureReads } from "../measures/measure";
import { type Measurement, measurer } from "../measures/measureOf";
import type { MethodHome, MethodRecipe } from "./home";
import { neededFigure, newInput, partInput } from "./newInput";
import type { Scored } from "./scored";
import { Better, fixedTarget, Target, targetOf, targetReads } from "./target";

/** Full marks at the target and beyond it, short of it the share of the target that was achieved. */
export const Linear = z.strictObject({
  kind: z.literal("linear"),
  measure: Measure,
  better: Better,
  target: Target,
  /** 1 gives the share achieved, 0 nothing short of the target (all or nothing). */
  credit: share,
  /** The target counts as reached while this input is 0. */
  reachedAtZero: z.string().optional(),
});
export type Linear = z.infer<typeof Linear>;

/** Target reached, or the share of it that was achieved. */
export interface LinearReason {
  kind: "linear";
  measured: Measurement;
  target: number;
  better: Better;
  achieved: number;
  lost: number;
}

const source = "notInSource";

/** Marks of three raters, of whom the last may be left out, against full marks of 100. */
const raters: MethodRecipe<Linear>["begin"] = (id, wanted) => {
  const of = (["self", "superior", "panel"] as const).map((part) => ({
    input: `${id}_${part}`,
    weight: 1,
    name: wanted.inputs(part),
    source,
  }));
  const rating = { kind: "rating", max: 100 } as const;
  return {
    method: { kind: "linear", measure: { kind: "mean", of }, better: "higher", target: fixedTarget(100), credit: 1 },
    inputs: [
      partInput(id, wanted, "self", { ...rating, whenBlank: "missing" }),
      partInput(id, wanted, "superior", { ...rating, whenBlank: "missing" }),
      partInput(id, wanted, "panel", { ...rating, whenBlank: "open" }),
    ],
  };
};

/** How many of all there were, in percent. */
const counted: MethodRecipe<Linear>["begin"] = (id, wanted) => {
  const { better } = wanted;
  const measure = { kind: "rate", numerator: `${id}_met`, denominator: `${id}_all` } as const;
  return {
    method: { kind: "linear", measure, better, target: fixedTarget(better === "higher" ? 95 : 5), credit: 1 },
    inputs: [
      partInput(id, wanted, "met", { kind: "count", whenBlank: "missing", notAbove: `${id}_all` }),
      partInput(id, wanted, "all", { kind: "count", whenBlank: "missing" }),
    ],
  };
};

export const linear = {
  score: (method, { full }) => scoreLinear(method, full),
  reads: ({ measure, target, reachedAtZero }, path) => [
    ...measureReads(measure, path),
    ...targetReads(target, path),
    ...(reachedAtZero === undefined ? [] : [{ path: `${path}.reachedAtZero`, id: reachedAtZero }]),
  ],
  levers: ({ measure, better, reachedAtZero }) => [
    ...measureLevers(measure, better),
    ...(reachedAtZero === undefined ? [] : [{ inputs: [reachedAtZero], best: "less" } as const]),
  ],
  names: () => [],
  order: ({ measure }, path) => measureBonds(measure, path),
  worth: () => [],
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: () => [],
  lists: () => [],
  recipes: {
    linear: {
      asksBetter: true,
      begin: (id, { name, better }) => ({
        method: {
          kind: "linear",
          measure: { kind: "entered", input: id },
          better,
          target: fixedTarget(100),
          credit: 1,
        },
        inputs: [newInput(id, name, neededFigure)],
      }),
    },
    rate: { asksBetter: true, begin: counted },
    raters: { asksBetter: false, begin: raters },
  },
} satisfies MethodHome<Linear, LinearReason>;

/** Full marks times the share of the target achieved; the share is never above 1 nor below 0. */
function scoreLinear(method: Linear, full: number): (inputs: Inputs) => Scored<LinearReason> {
  const measure = measurer(method.measure);
  return (inputs) => {
    const measured = measure(inputs);
    const target = targetOf(method.target, inputs);
    if (measured === null || target === null) return { kind: "leftOut" };
    const isZero = method.reachedAtZero !== undefined && inputs[method.reachedAtZero] === 0;
    const achieved = isZero ? 1 : achievedOf(measured.value, target, method.better === "lower");
    const credit = achieved < 1 ? method.credit : 1;
    const { better } = method;
    return {
      kind: "measured",
      value: measured.value,
      points: round(full * achieved * credit, 10),
      reason: { kind: "linear", measured, target, better, achieved, lost: 0 },
    };
  };
}

/** A target of 0 is either met or not: there is no share of nothing. */
function achievedOf(value: number, target: number, isLowerBetter: boolean): number {
  if (isLowerBetter) return value <= target ? 1 : Math.max(0, target / value);
  return value >= target ? 1 : Math.max(0, value / target);
}
