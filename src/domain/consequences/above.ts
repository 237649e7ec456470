import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** A total above this: kept above 100, or honoured at the end of the year. */
export const Above = z.strictObject({
  kind: z.literal("above"),
  total: notNegative,
  flag: z.string(),
  action: LocalText,
  /** The person rated is told on the page to be signed; without it only the company is, which may or may not act. */
  forRated: z.boolean().optional(),
  source: Source,
});
export type Above = z.infer<typeof Above>;

interface AboveDue {
  kind: "above";
  rule: Above;
  total: number;
}

export const above = {
  references: (): ConsequenceReference[] => [],
  due(rule: Above, { result }: Judged): AboveDue | null {
    const total = result?.total ?? null;
    return total !== null && total > rule.total ? { kind: "above", rule, total } : null;
  },
};
