import * as z from "zod";
import { fromOne } from "../places/policyNumber";
import { amount, type Inputs } from "../inputs/inputs";
import type { Reference } from "../places/reference";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { Claim } from "./claims";

/** Reached when any of the conditions holds: the input is at least `from` (a yes counts as 1). */
export const Void = z.strictObject({
  id: z.string(),
  name: LocalText,
  when: z.array(z.strictObject({ input: z.string(), from: fromOne })).min(1),
  source: Source,
});
export type Void = z.infer<typeof Void>;

/** Everything is lost, because `input` counted `from` or more. */
export interface VoidReason {
  kind: "void";
  rule: Void;
  input: string;
  from: number;
  count: number;
  due: number;
  lost: number;
}

/** The claims of every void that is reached; the first takes the full marks, further ones find nothing left. */
export function voidClaims(voids: readonly Void[], full: number, inputs: Inputs): Claim<VoidReason>[] {
  return voids.flatMap((rule) => {
    const reached = rule.when.find((condition) => amount(inputs, condition.input) >= condition.from);
    if (reached === undefined) return [];
    const { input, from } = reached;
    const count = amount(inputs, input);
    return [{ due: full, settle: (lost) => ({ kind: "void", rule, input, from, count, due: full, lost }) }];
  });
}

/** Every place of voids that names an input. */
export const voidReads = (voids: readonly Void[], path: string): Reference[] =>
  voids.flatMap((rule, index) =>
    rule.when.map((condition, at) => ({ path: `${path}.${index}.when.${at}.input`, id: condition.input })),
  );
