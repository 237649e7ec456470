import { monthsOf, type Period, periodOf } from "../../domain/time/period";
import { personText } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import { type NameDoubt, nameDoubts } from "./nameDoubts";
import { isRestored, isSettled, type OtherBook } from "../taken/otherBook";
import { isPartOfPeriod } from "./rolledUp";

/** What of the files is not used for a roll-up, or used with a doubt. */
export type RollUpFinding =
  | { kind: "otherPolicy" | "otherPeriod" | "notApproved" | "restored"; file: string }
  /** People whom an earlier file, or the open workbook, lists for the same period. */
  | { kind: "twice"; file: string; people: readonly string[] }
  | NameDoubt;

/** Everything worth knowing about the files before a summary is made of them, file by file. */
export function rollUpFindings(
  evaluated: EvaluatedPeriod,
  period: Period,
  books: readonly OtherBook[],
): RollUpFinding[] {
  const used: EvaluatedPeriod[] = [evaluated];
  return books.flatMap((book): RollUpFinding[] => {
    const { file, evaluated: other } = book;
    if (!isPartOfPeriod(evaluated, period, other)) {
      const isOutside = !monthsOf(period).includes(periodOf(other.state).month);
      return [{ kind: isOutside ? "otherPeriod" : "otherPolicy", file }];
    }
    const same = peopleOf(
      used.filter(({ state }) => state.month === other.state.month).flatMap(({ people }) => people),
    );
    const doubts = nameDoubts(
      file,
      other.people,
      used.flatMap(({ people }) => people),
    );
    used.push(other);
    const twice = other.people.filter((person) => same.find(person) !== undefined);
    return [
      ...(isRestored(other) ? [{ kind: "restored" as const, file }] : []),
      ...(isSettled(other) ? [] : [{ kind: "notApproved" as const, file }]),
      ...(twice.length === 0 ? [] : [{ kind: "twice" as const, file, people: twice.map(personText) }]),
      ...doubts,
    ];
  });
}
