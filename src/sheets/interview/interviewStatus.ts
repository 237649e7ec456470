import type { Calendar } from "../../domain/time/calendar";
import { addDays } from "../../domain/time/day";
import { interviewDue } from "../../domain/engine/deadlines";
import { interviewRule } from "../../domain/consequences/interviewRule";
import { peopleOf } from "../../domain/people/people";
import type { Scheme } from "../../domain/scheme/scheme";
import { readInterviewIndex } from "./interviewIndexSheet";
import { interviewees } from "./interviewsDue";
import type { InterviewStatus, EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { RawSheet } from "../kit/raw";

/** Everybody to talk to, by when, and whether the index of interviews says it was held. */
export function interviewStatus(
  { state, scheme, people }: Pick<EvaluatedPeriod, "state" | "scheme" | "people">,
  index: RawSheet | null,
  calendar: Calendar,
): InterviewStatus[] {
  const publishedOn = state.approval?.publishedOn ?? null;
  const due = publishedOn === null ? null : dueOn(scheme, publishedOn, calendar);
  const listed = peopleOf(index === null ? [] : readInterviewIndex(index));
  return interviewees(people, state.chosenInterviews).map(({ person, chosen }) => {
    const { row, number, name, evaluation } = person;
    const { sheet = null, heldOn = null } = listed.find(person) ?? {};
    const grade = evaluation?.band?.grade ?? "";
    const day = chosen?.due ?? due;
    return { person: { number, name, row }, grade, sheet, held: heldOn !== null, due: day, chosen: chosen !== null };
  });
}

/** By the working-day calendar; a year it does not cover leaves the policy's own calendar days. */
function dueOn(scheme: Scheme, publishedOn: string, calendar: Calendar): string | null {
  const due = interviewDue(scheme, publishedOn, calendar);
  if (due.ok) return due.value;
  const rule = interviewRule(scheme);
  return rule === undefined ? null : addDays(publishedOn, rule.withinDays);
}
