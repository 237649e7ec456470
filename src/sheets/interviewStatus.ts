import { isBelow } from "../domain/bands";
import { addDays } from "../domain/day";
import type { InterviewStatus, Month } from "./month";
import type { RawSheet } from "./raw";

/** Everybody the policy wants an interview with, by when, and whether the index of interviews says it was held. */
export function interviewStatus(
  { state, scheme, people }: Pick<Month, "state" | "scheme" | "people">,
  _index: RawSheet | null,
): InterviewStatus[] {
  const rule = scheme.consequences.find((consequence) => consequence.kind === "interview");
  if (rule === undefined) return [];
  const publishedOn = state.approval?.publishedOn ?? null;
  const due = publishedOn === null ? null : addDays(publishedOn, rule.withinDays);
  return people.flatMap(({ row, number, name, evaluation }) => {
    const grade = evaluation?.band.grade;
    if (grade === undefined || !isBelow(scheme.bands, grade, rule.belowGrade)) return [];
    return [{ person: { number, name, row }, grade, sheet: null, held: false, due }];
  });
}
