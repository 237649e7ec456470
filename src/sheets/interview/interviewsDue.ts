import { peopleOf } from "../../domain/people/people";
import type { PersonRow } from "../book/evaluatedPeriod";
import type { ChosenInterview, SheetNames } from "../book/workbookState";
import { sheetNamer } from "../book/sheetNames";
import type { InterviewReading } from "./readInterview";

/** Everybody the policy wants an interview with, in the order of 评分表: those graded below a grade, or all who have a result. */
export const interviewsDue = (people: readonly PersonRow[]): PersonRow[] =>
  people.filter(({ evaluation }) => evaluation?.consequences.some(({ kind }) => kind === "interview") === true);

/** Somebody to talk to, and who says so. */
interface Interviewee {
  person: PersonRow;
  /** null where the policy names the person. */
  chosen: ChosenInterview | null;
}

/** Everybody to talk to, in the order of 评分表: whom the policy names, and whom the supervisor chose among those with a result. */
export function interviewees(people: readonly PersonRow[], wanted: readonly ChosenInterview[] = []): Interviewee[] {
  const due = new Set(interviewsDue(people));
  const chosenPeople = peopleOf(wanted);
  return people.flatMap((person): Interviewee[] => {
    if (due.has(person)) return [{ person, chosen: null }];
    const chosen = chosenPeople.find(person);
    return chosen === undefined || person.evaluation === null ? [] : [{ person, chosen }];
  });
}

/** A person due, the sheet to write, and what is on it already. */
export interface InterviewPlan {
  person: PersonRow;
  sheet: string;
  existing: InterviewReading | null;
}

/** Names for the sheets of everybody due: the one that is there, or a free one after the person's name. */
export function planInterviews(
  due: readonly PersonRow[],
  existing: readonly InterviewReading[],
  names: Pick<SheetNames, "interviewPrefix">,
  taken: readonly string[],
): InterviewPlan[] {
  const nameOf = sheetNamer(taken);
  const there = peopleOf(existing);
  return due.map((person) => {
    const found = there.find(person) ?? null;
    const sheet = found?.sheet ?? nameOf(`${names.interviewPrefix}${person.name || person.number}`);
    return { person, sheet, existing: found };
  });
}
