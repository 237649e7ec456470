import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** Anything but none in one of these inputs is listed for a human decision and takes no points. */
export const Decision = z.strictObject({
  kind: z.literal("decision"),
  inputs: z.array(z.string()).min(1),
  flag: z.string(),
  action: LocalText,
  source: Source,
});
export type Decision = z.infer<typeof Decision>;

interface DecisionDue {
  kind: "decision";
  rule: Decision;
  /** The inputs in which something happened; without a count for a yes. */
  happened: readonly { input: string; count: number | null }[];
}

export const decision = {
  references: ({ inputs }: Decision): ConsequenceReference[] =>
    inputs.map((id, at) => ({ to: "input", key: `inputs.${at}`, id })),
  due(rule: Decision, { entered }: Judged): DecisionDue | null {
    const happened = rule.inputs.flatMap((input) => {
      const read = entered(input);
      return read === null || read === false || read === 0 ? [] : [{ input, count: read === true ? null : read }];
    });
    return happened.length === 0 ? null : { kind: "decision", rule, happened };
  },
};
