import * as z from "zod";
import { howMany } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** So many periods of this grade in a row are listed for a human decision, never acted upon. */
export const Streak = z.strictObject({
  kind: z.literal("streak"),
  grade: z.string(),
  months: howMany,
  flag: z.string(),
  action: LocalText,
  source: Source,
});
export type Streak = z.infer<typeof Streak>;

interface StreakDue {
  kind: "streak";
  rule: Streak;
  /** Evaluated periods in a row; null where only earlier workbooks could tell whether the run was reached. */
  periods: number | null;
}

export const streak = {
  references: ({ grade }: Streak): ConsequenceReference[] => [{ to: "grade", key: "grade", id: grade }],
  due(rule: Streak, { result }: Judged): StreakDue | null {
    if (result?.grade !== rule.grade) return null;
    const { periods, isWhole } = result.run(rule.grade);
    if (periods >= rule.months) return { kind: "streak", rule, periods };
    return isWhole ? null : { kind: "streak", rule, periods: null };
  },
};
