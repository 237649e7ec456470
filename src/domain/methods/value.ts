import * as z from "zod";
import type { Inputs } from "../inputs/inputs";
import { Measure, measureBonds, measureLevers, measureReads } from "../measures/measure";
import { type Measurement, measurer } from "../measures/measureOf";
import type { MethodHome } from "./home";
import type { Scored } from "./scored";

/** The measured value itself is what the item shows; it may pass the full marks (a mean of months above 100). */
export const Value = z.strictObject({ kind: z.literal("value"), measure: Measure });
export type Value = z.infer<typeof Value>;

export interface ValueReason {
  kind: "value";
  measured: Measurement;
  lost: number;
}

export const value = {
  score: (method, { full }) => scoreValue(method, full),
  reads: ({ measure }, path) => measureReads(measure, path),
  levers: ({ measure }) => measureLevers(measure, "higher"),
  names: () => [],
  order: ({ measure }, path) => measureBonds(measure, path),
  worth: () => [],
  earnsPoints: (full) => full > 0,
  mayPassFull: true,
  scaled: () => [],
  lists: () => [],
  recipes: {},
} satisfies MethodHome<Value, ValueReason>;

/** The measured value itself; without full marks it is an indicator that earns no points. */
function scoreValue(method: Value, full: number): (inputs: Inputs) => Scored<ValueReason> {
  const measure = measurer(method.measure);
  return (inputs) => {
    const measured = measure(inputs);
    if (measured === null) return { kind: "leftOut" };
    const points = measured.value;
    if (full === 0) return { kind: "unscored", value: points, reason: { kind: "value", measured, lost: 0 } };
    return { kind: "measured", value: points, points, reason: { kind: "value", measured, lost: 0 } };
  };
}
