import * as z from "zod";
import { fromOne } from "../places/policyNumber";
import { amountIn, type Inputs } from "../inputs/inputs";
import type { Lever } from "../measures/lever";
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
  const claims: Claim<VoidReason>[] = [];
  for (const rule of voids) {
    const reached = reachedIn(rule, inputs);
    if (reached === undefined) continue;
    const { input, from } = reached;
    const count = amountIn(inputs, input);
    claims.push({ due: full, reason: { kind: "void", rule, input, from, count, due: full, lost: 0 } });
  }
  return claims;
}

const reachedIn = ({ when }: Void, inputs: Inputs): Void["when"][number] | undefined =>
  when.find(({ input, from }) => amountIn(inputs, input) >= from);

/** Whether any of them is reached. */
export const isVoid = (voids: readonly Void[], inputs: Inputs): boolean =>
  voids.some((rule) => reachedIn(rule, inputs) !== undefined);

/** Every place of voids that names an input. */
export const voidReads = (voids: readonly Void[], path: string): Reference[] =>
  voids.flatMap((rule, index) =>
    rule.when.map((condition, at) => ({ path: `${path}.${index}.when.${at}.input`, id: condition.input })),
  );

/** What would have to be left undone. */
export const voidLevers = (voids: readonly Void[]): Lever[] =>
  voids.flatMap(({ when }) => when.map(({ input }) => ({ inputs: [input], best: "less" })));
