import type { Calendar } from "../domain/calendar";
import { addDays } from "../domain/day";
import { interviewDue } from "../domain/deadlines";
import type { Scheme } from "../domain/scheme";
import { readInterviewIndex } from "./interviewIndexSheet";
import { interviewsDue, isAbout } from "./interview/interviewsDue";
import type { InterviewStatus, Month } from "./month";
import type { RawSheet } from "./raw";

/** Everybody the policy wants an interview with, by when, and whether the index of interviews says it was held. */
export function interviewStatus(
  { state, scheme, people }: Pick<Month, "state" | "scheme" | "people">,
  index: RawSheet | null,
  calendar: Calendar,
): InterviewStatus[] {
  const publishedOn = state.approval?.publishedOn ?? null;
  const due = publishedOn === null ? null : dueOn(scheme, publishedOn, calendar);
  const listed = index === null ? [] : readInterviewIndex(index);
  return interviewsDue(scheme, people).map((person) => {
    const { row, number, name, evaluation } = person;
    const { sheet = null, heldOn = null } = listed.find((reading) => isAbout(reading, person)) ?? {};
    const grade = evaluation?.band?.grade ?? "";
    return { person: { number, name, row }, grade, sheet, held: heldOn !== null, due };
  });
}

/** By the working-day calendar; a year it does not cover leaves the policy's own calendar days. */
function dueOn(scheme: Scheme, publishedOn: string, calendar: Calendar): string | null {
  const due = interviewDue(scheme, publishedOn, calendar);
  if (due.ok) return due.value;
  const rule = scheme.consequences.find((consequence) => consequence.kind === "interview");
  return rule === undefined ? null : addDays(publishedOn, rule.withinDays);
}
