import type { ChosenInterview, PersonRow, SheetNames } from "../book/evaluatedPeriod";
import { freeSheetName } from "../book/sheetNames";
import type { InterviewReading } from "./readInterview";

/** Everybody the policy wants an interview with, in the order of 评分表: those graded below a grade, or all who have a result. */
export const interviewsDue = (people: readonly PersonRow[]): PersonRow[] =>
  people.filter(({ evaluation }) => evaluation?.consequences.some(({ kind }) => kind === "interview") === true);

/** Whether a sheet is about this person; numbers decide, names only where there is no number. */
export const isAbout = (
  reading: { number: string; name: string },
  person: { number: string; name: string },
): boolean =>
  person.number === "" || reading.number === ""
    ? reading.name === person.name && reading.number === person.number
    : reading.number === person.number;

/** Somebody to talk to, and who says so. */
export interface Interviewee {
  person: PersonRow;
  /** null where the policy names the person. */
  chosen: ChosenInterview | null;
}

/** Everybody to talk to, in the order of 评分表: whom the policy names, and whom the supervisor chose among those with a result. */
export function interviewees(people: readonly PersonRow[], wanted: readonly ChosenInterview[] = []): Interviewee[] {
  const due = new Set(interviewsDue(people));
  return people.flatMap((person): Interviewee[] => {
    if (due.has(person)) return [{ person, chosen: null }];
    const chosen = wanted.find((one) => isAbout(one, person));
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
  const used = [...taken];
  return due.map((person) => {
    const found = existing.find((reading) => isAbout(reading, person)) ?? null;
    const sheet = found?.sheet ?? freeSheetName(`${names.interviewPrefix}${person.name || person.number}`, used);
    used.push(sheet);
    return { person, sheet, existing: found };
  });
}
