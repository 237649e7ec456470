import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** A grade with something attached to it: priority in promotion, an improvement plan. */
export const Grade = z.strictObject({
  kind: z.literal("grade"),
  grade: z.string(),
  flag: z.string(),
  action: LocalText,
  /** The person rated is told on the page to be signed; without it only the company is, which may or may not act. */
  forRated: z.boolean().optional(),
  source: Source,
});
export type Grade = z.infer<typeof Grade>;

interface GradeDue {
  kind: "grade";
  rule: Grade;
}

export const grade = {
  references: ({ grade: id }: Grade): ConsequenceReference[] => [{ to: "grade", key: "grade", id }],
  due: (rule: Grade, { result }: Judged): GradeDue | null =>
    result?.grade === rule.grade ? { kind: "grade", rule } : null,
};
