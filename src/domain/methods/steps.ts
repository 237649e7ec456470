import * as z from "zod";
import { anyNumber, notNegative, positive } from "../places/policyNumber";
import { round } from "../figures/rounding";
import type { Inputs } from "../inputs/inputs";
import { Measure, measureBonds, measureLevers, measureReads } from "../measures/measure";
import { type Measurement, measurer } from "../measures/measureOf";
import { Source } from "../wording/source";
import type { GrowingList, MethodHome, MethodRecipe } from "./home";
import { neededFigure, newInput } from "./newInput";
import type { Scored } from "./scored";
import { bestStepBond, factorFor, ladderBonds } from "./stepBonds";
import { Better } from "./target";

/** A step is reached from `bound` on (higher is better) or up to `bound` (lower is better); bounds ascend. */
const Step = z.strictObject({ bound: anyNumber, points: notNegative, source: Source });
type Step = z.infer<typeof Step>;

/** The points of the best step reached, or `otherwise`. */
export const Steps = z.strictObject({
  kind: z.literal("steps"),
  measure: Measure,
  better: Better,
  steps: z.array(Step).min(1),
  otherwise: notNegative,
  /** The source's marks times this are the item's points: a mark of 10 under a weight of 5 counts half. */
  factor: positive,
});
export type Steps = z.infer<typeof Steps>;

export interface StepReason {
  kind: "step";
  measured: Measurement;
  better: Better;
  /** null below the first step. */
  bound: number | null;
  /** Marks of the step before the factor. */
  marks: number;
  factor: number;
  next: { bound: number; points: number } | null;
  lost: number;
}

/** The steps of a ladder. */
export interface StepList extends GrowingList {
  kind: "steps";
  method: Steps;
  entries: Steps["steps"];
}

export const steps = {
  score: (method) => scoreSteps(method),
  reads: ({ measure }, path) => measureReads(measure, path),
  levers: ({ measure, better }) => measureLevers(measure, better),
  names: () => [],
  order: (method, path) => [...ladderBonds(method, path), ...measureBonds(method.measure, path)],
  worth: (method, path, full) => [bestStepBond(method, path, full)],
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: (method, path, { now }) => factorFor(method, path, now),
  lists: (method, path) => [
    {
      kind: "steps",
      path: `${path}.steps`,
      method,
      entries: method.steps,
      next: () => ({ entry: nextStep(method), inputs: [] }),
    },
  ],
  recipes: { steps: { asksBetter: true, begin: (id, wanted) => fresh(id, wanted) } },
} satisfies MethodHome<Steps, StepReason, StepList>;

/** The points of the best step that is reached, times the factor. */
function scoreSteps(method: Steps): (inputs: Inputs) => Scored<StepReason> {
  const measure = measurer(method.measure);
  return (inputs) => {
    const measured = measure(inputs);
    if (measured === null) return { kind: "leftOut" };
    const { better, factor } = method;
    const { step, next } = stepOf(method, measured.value);
    const marks = step?.points ?? method.otherwise;
    const bound = step?.bound ?? null;
    return {
      kind: "measured",
      value: measured.value,
      points: round(marks * factor, 10),
      reason: { kind: "step", measured, better, bound, marks, factor, next, lost: 0 },
    };
  };
}

interface Reached {
  step: Step | null;
  /** The next better step. */
  next: { bound: number; points: number } | null;
}

/** The bounds ascend: counted from below, the last that is not above the value, or the first that is not below it. */
function stepOf({ better, steps: ladder }: Steps, value: number): Reached {
  const count = ladder.filter(({ bound }) => (better === "higher" ? bound <= value : bound < value)).length;
  const place = better === "higher" ? count - 1 : count;
  const step = ladder[place] ?? null;
  const next = ladder[better === "higher" ? place + 1 : place - 1];
  return { step, next: next === undefined ? null : { bound: next.bound, points: next.points } };
}

/** As far from the last step as that is from the one before, and as good as it where more is better. */
function nextStep({ steps: ladder, better }: Steps): Step {
  const [last, before] = [ladder.at(-1), ladder.at(-2)];
  const bound = last === undefined ? 0 : last.bound + (before === undefined ? 5 : last.bound - before.bound);
  const points = last?.points ?? 0;
  return { bound, points: better === "higher" ? points : points / 2, source: "notInSource" };
}

/** Half marks and full marks at two usual bounds. */
const fresh: MethodRecipe<Steps>["begin"] = (id, { name, full, better }) => {
  const bounds = better === "higher" ? [80, 90] : [1, 3];
  const points = better === "higher" ? [full / 2, full] : [full, full / 2];
  return {
    method: {
      kind: "steps",
      measure: { kind: "entered", input: id },
      better,
      steps: bounds.map((bound, index) => ({ bound, points: points[index] ?? 0, source: "notInSource" })),
      otherwise: 0,
      factor: 1,
    },
    inputs: [newInput(id, name, neededFigure)],
  };
};
