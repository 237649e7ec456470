import { addDays } from "../domain/day";
import { readInterviewIndex } from "./interviewIndexSheet";
import { interviewsDue, isAbout } from "./interview/interviewsDue";
import type { InterviewStatus, Month } from "./month";
import type { RawSheet } from "./raw";

/** Everybody the policy wants an interview with, by when, and whether the index of interviews says it was held. */
export function interviewStatus(
  { state, scheme, people }: Pick<Month, "state" | "scheme" | "people">,
  index: RawSheet | null,
): InterviewStatus[] {
  const rule = scheme.consequences.find((consequence) => consequence.kind === "interview");
  const publishedOn = state.approval?.publishedOn ?? null;
  const due = rule === undefined || publishedOn === null ? null : addDays(publishedOn, rule.withinDays);
  const listed = index === null ? [] : readInterviewIndex(index);
  return interviewsDue(scheme, people).map((person) => {
    const { row, number, name, evaluation } = person;
    const { sheet = null, heldOn = null } = listed.find((reading) => isAbout(reading, person)) ?? {};
    const grade = evaluation?.band.grade ?? "";
    return { person: { number, name, row }, grade, sheet, held: heldOn !== null, due };
  });
}
