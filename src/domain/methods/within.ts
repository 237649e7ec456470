import * as z from "zod";
import { anyNumber, notNegative, positive } from "../places/policyNumber";
import { round } from "../figures/rounding";
import type { Inputs } from "../inputs/inputs";
import { Measure, measureBonds, measureLevers, measureReads } from "../measures/measure";
import { type Measurement, measurer } from "../measures/measureOf";
import type { Bond } from "../places/bond";
import { Source } from "../wording/source";
import type { MethodHome } from "./home";
import { neededFigure, newInput } from "./newInput";
import type { Scored } from "./scored";

/** Full marks from `low` to `high`, both included; every `per` outside costs `points`, in proportion and down to 0. */
export const Within = z.strictObject({
  kind: z.literal("within"),
  measure: Measure,
  low: anyNumber,
  high: anyNumber,
  per: positive,
  points: notNegative,
  source: Source,
});
export type Within = z.infer<typeof Within>;

/** `outside` is how far the value lies below `low` or above `high`, 0 within them; each `per` of it costs `points`. */
export interface WithinReason {
  kind: "within";
  measured: Measurement;
  low: number;
  high: number;
  outside: number;
  per: number;
  points: number;
  lost: number;
}

export const within = {
  score: (method, { full }) => scoreWithin(method, full),
  reads: ({ measure }, path) => measureReads(measure, path),
  levers: ({ measure }) =>
    measureLevers(measure, "higher").map((lever) => ({ ...lever, best: "between", isUneven: true })),
  names: () => [],
  order: (method, path) => [...measureBonds(method.measure, path), limitsInOrder(method, path)],
  worth: () => [],
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: () => [],
  lists: () => [],
  recipes: {
    within: {
      asksBetter: false,
      begin: (id, { name }) => ({
        method: {
          kind: "within",
          measure: { kind: "entered", input: id },
          low: 180,
          high: 300,
          per: 10,
          points: 1,
          source: "notInSource",
        },
        inputs: [newInput(id, name, neededFigure)],
      }),
    },
  },
} satisfies MethodHome<Within, WithinReason>;

const limitsInOrder = ({ low, high }: Within, path: string): Bond => ({
  check: { kind: "notAbove", low: `${path}.low`, high: `${path}.high` },
  issue: { code: "limitsReversed", path: `${path}.high`, min: low, max: high },
  fix: () => [
    { path: `${path}.low`, now: high },
    { path: `${path}.high`, now: low },
  ],
});

/** Full marks less `points` for every `per` outside the limits, between 0 and full. */
function scoreWithin(method: Within, full: number): (inputs: Inputs) => Scored<WithinReason> {
  const { low, high, per, points } = method;
  const measure = measurer(method.measure);
  return (inputs) => {
    const measured = measure(inputs);
    if (measured === null) return { kind: "leftOut" };
    const { value } = measured;
    const outside = round(Math.max(0, low - value, value - high), 10);
    const times = round(outside / per, 10);
    return {
      kind: "measured",
      value,
      points: round(Math.max(0, full - times * points), 10),
      reason: { kind: "within", measured, low, high, outside, per, points, lost: 0 },
    };
  };
}
