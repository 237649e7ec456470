import * as z from "zod";
import { anyNumber } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** What an item measured is above this: a share of more than a hundred. */
export const MeasuredAbove = z.strictObject({
  kind: z.literal("measuredAbove"),
  item: z.string(),
  over: anyNumber,
  flag: z.string(),
  action: LocalText,
  source: Source,
});
export type MeasuredAbove = z.infer<typeof MeasuredAbove>;

interface MeasuredAboveDue {
  kind: "measuredAbove";
  rule: MeasuredAbove;
  value: number;
}

export const measuredAbove = {
  references: ({ item: id }: MeasuredAbove): ConsequenceReference[] => [{ to: "item", key: "item", id }],
  due(rule: MeasuredAbove, { result }: Judged): MeasuredAboveDue | null {
    const value = result?.item(rule.item)?.value ?? null;
    return value !== null && value > rule.over ? { kind: "measuredAbove", rule, value } : null;
  },
};
