import { settled } from "../figures/typed";
import * as z from "zod";
import { anyNumber } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** An input above this is worth a second look: a department coefficient beyond 1.2, a third exposure in a year. */
export const InputAbove = z.strictObject({
  kind: z.literal("inputAbove"),
  input: z.string(),
  /** What happened earlier in the year counts too, once there is anything now. */
  before: z.string().optional(),
  over: anyNumber,
  flag: z.string(),
  action: LocalText,
  source: Source,
});
export type InputAbove = z.infer<typeof InputAbove>;

interface InputAboveDue {
  kind: "inputAbove";
  rule: InputAbove;
  /** What was before included. */
  read: number;
}

export const inputAbove = {
  references: ({ input, before }: InputAbove): ConsequenceReference[] => [
    { to: "input", key: "input", id: input },
    ...(before === undefined ? [] : [{ to: "input" as const, key: "before", id: before }]),
  ],
  /** Nothing now is never too much, however much there was before. */
  due(rule: InputAbove, { entered }: Judged): InputAboveDue | null {
    const now = Number(entered(rule.input) ?? 0);
    const read = settled(now + (rule.before === undefined ? 0 : Number(entered(rule.before) ?? 0)));
    return now > 0 && read > rule.over ? { kind: "inputAbove", rule, read } : null;
  },
};
