import { chineseCalendar } from "../domain/chineseCalendar";
import { addDays } from "../domain/day";
import { interviewDue } from "../domain/deadlines";
import type { Scheme } from "../domain/scheme";
import { interviewsDue, isAbout } from "./interview/interviewsDue";
import { readInterviewIndex } from "./interviewIndexSheet";
import type { InterviewStatus, Month } from "./month";
import type { RawSheet } from "./raw";

/** The policy's days after publication, never a rest day; plain days where that year's rest days are not known. */
export function interviewDay(scheme: Scheme, publishedOn: string): string | null {
  const due = interviewDue(scheme, publishedOn, chineseCalendar);
  if (due.ok) return due.value;
  const rule = scheme.consequences.find((one) => one.kind === "interview");
  return rule?.kind === "interview" ? addDays(publishedOn, rule.withinDays) : null;
}

/** Everybody the policy wants an interview with, by when, and whether the list of interviews says it was held. */
export function interviewStatus(
  { state, scheme, people }: Pick<Month, "state" | "scheme" | "people">,
  index: RawSheet | null,
): InterviewStatus[] {
  const publishedOn = state.approval?.publishedOn ?? null;
  const due = publishedOn === null ? null : interviewDay(scheme, publishedOn);
  const listed = index === null ? [] : readInterviewIndex(index);
  return interviewsDue(scheme, people).map(({ row, number, name, evaluation }) => {
    const entry = listed.find((reading) => isAbout(reading, { number, name }));
    return {
      person: { number, name, row },
      grade: evaluation?.band.grade ?? "",
      sheet: entry?.sheet ?? null,
      held: entry !== undefined && entry.heldOn !== null,
      due,
    };
  });
}
