import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** A total strictly between these belongs to no band of the source. */
export const Gap = z.strictObject({
  kind: z.literal("gap"),
  above: notNegative,
  below: notNegative,
  flag: z.string(),
  note: LocalText,
  source: Source,
});
export type Gap = z.infer<typeof Gap>;

interface GapDue {
  kind: "gap";
  rule: Gap;
  total: number;
  /** "" where the policy grades nobody. */
  grade: string;
}

export const gap = {
  references: (): ConsequenceReference[] => [],
  due(rule: Gap, { result }: Judged): GapDue | null {
    const total = result?.total ?? null;
    if (total === null || total <= rule.above || total >= rule.below) return null;
    return { kind: "gap", rule, total, grade: result?.grade ?? "" };
  },
};
