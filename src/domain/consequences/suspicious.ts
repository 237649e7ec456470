import { round } from "../figures/rounding";
import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** A measured value below so great a part of another is worth a second look: a handling time far below the usual. */
export const Suspicious = z.strictObject({
  kind: z.literal("suspicious"),
  input: z.string(),
  below: notNegative,
  of: z.string(),
  flag: z.string(),
  action: LocalText,
  source: Source,
});
export type Suspicious = z.infer<typeof Suspicious>;

interface SuspiciousDue {
  kind: "suspicious";
  rule: Suspicious;
  read: number;
  otherRead: number;
}

export const suspicious = {
  references: ({ input, of }: Suspicious): ConsequenceReference[] => [
    { to: "input", key: "input", id: input },
    { to: "input", key: "of", id: of },
  ],
  /** What was not measured is not far below anything. */
  due(rule: Suspicious, { entered }: Judged): SuspiciousDue | null {
    const [read, otherRead] = [entered(rule.input), entered(rule.of)];
    if (typeof read !== "number" || typeof otherRead !== "number" || read >= round(otherRead * rule.below, 10))
      return null;
    return { kind: "suspicious", rule, read, otherRead };
  },
};
