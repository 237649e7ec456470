import type { Calendar } from "../../domain/time/calendar";
import { interviewDue } from "../../domain/engine/deadlines";
import { peopleOf } from "../../domain/people/people";
import { readInterviewIndex } from "./readInterviewIndex";
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
  const due = publishedOn === null ? null : interviewDue(scheme, publishedOn, calendar);
  const listed = peopleOf(index === null ? [] : readInterviewIndex(index));
  return interviewees(people, state.chosenInterviews).map(({ person, chosen }) => {
    const { row, number, name, evaluation } = person;
    const { sheet = null, heldOn = null } = listed.find(person) ?? {};
    const grade = evaluation?.band?.grade ?? "";
    const set = chosen?.due ?? null;
    const by = set === null ? due : { day: set, unknownYear: null };
    return { person: { number, name, row }, grade, sheet, isHeld: heldOn !== null, due: by, isChosen: chosen !== null };
  });
}
