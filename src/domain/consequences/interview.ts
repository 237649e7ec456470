import * as z from "zod";
import { howMany } from "../places/policyNumber";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { GradeEdge, Judged } from "./judged";

/** An interview with everyone graded below this grade (with everyone, when null), within so many calendar days of publication. */
export const Interview = z.strictObject({
  kind: z.literal("interview"),
  belowGrade: z.string().nullable(),
  withinDays: howMany,
  source: Source,
});
export type Interview = z.infer<typeof Interview>;

interface InterviewDue {
  kind: "interview";
  rule: Interview;
  grade: string | null;
}

/** Whether somebody with a result of this grade is to be talked to; a grade the policy does not know stands nowhere. */
export function isInterviewDue({ belowGrade }: Interview, bands: readonly GradeEdge[], grade: string | null): boolean {
  if (belowGrade === null) return true;
  const place = bands.findIndex((band) => band.grade === grade);
  return place !== -1 && place < bands.findIndex((band) => band.grade === belowGrade);
}

export const interview = {
  references: ({ belowGrade }: Interview): ConsequenceReference[] =>
    belowGrade === null ? [] : [{ to: "grade", key: "belowGrade", id: belowGrade }],
  due: (rule: Interview, { bands, result }: Judged): InterviewDue | null =>
    result !== null && isInterviewDue(rule, bands, result.grade)
      ? { kind: "interview", rule, grade: result.grade }
      : null,
};
