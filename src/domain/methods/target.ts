import * as z from "zod";
import { notNegative, positive } from "../places/policyNumber";
import { round } from "../figures/rounding";
import { amountIn, type Inputs } from "../inputs/inputs";
import type { Reference } from "../places/reference";
import { Source } from "../wording/source";

/** Which way a measured value is good. */
export const Better = z.enum(["higher", "lower"]);
export type Better = z.infer<typeof Better>;

/** What must be reached: a number of the policy, or an input times a factor of the policy (1.2 x the industry mean). */
export const Target = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), value: notNegative, source: Source }),
  z.strictObject({ kind: z.literal("input"), input: z.string(), factor: positive, source: Source }),
]);
export type Target = z.infer<typeof Target>;

/** What must be reached; null while the input it depends on may stay blank and is. */
export function targetOf(target: Target, inputs: Inputs): number | null {
  switch (target.kind) {
    case "fixed":
      return target.value;
    case "input":
      return (inputs[target.input] ?? null) === null ? null : round(amountIn(inputs, target.input) * target.factor, 10);
  }
}

/** The place of a method's target that names an input. */
export const targetReads = (target: Target, path: string): Reference[] =>
  target.kind === "input" ? [{ path: `${path}.target.input`, id: target.input }] : [];

/** A target somebody begins with, to be edited afterwards. */
export const fixedTarget = (value: number): Target => ({ kind: "fixed", value, source: "notInSource" });
