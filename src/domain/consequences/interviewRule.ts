import { isBelow } from "../engine/bands";
import type { Consequence, Scheme } from "../scheme/scheme";

export type InterviewRule = Extract<Consequence, { kind: "interview" }>;

/** Whom the policy wants interviewed; undefined where it asks for nobody. */
export const interviewRule = ({ consequences }: Pick<Scheme, "consequences">): InterviewRule | undefined =>
  consequences.find((consequence) => consequence.kind === "interview");

/** Whether the policy wants an interview with somebody who has a result: with everyone, or with those graded below a grade. */
export function isInterviewDue(scheme: Pick<Scheme, "consequences" | "bands">, grade: string | null): boolean {
  const rule = interviewRule(scheme);
  if (rule === undefined) return false;
  if (rule.belowGrade === null) return true;
  return grade !== null && isBelow(scheme.bands, grade, rule.belowGrade);
}
