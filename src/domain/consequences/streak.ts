import { sameLabel } from "../wording/sameLabel";
import type { Scheme } from "../scheme/scheme";

/** Length of the run of `grade` at the end; null is a month without evaluation, which does not break a run. */
export function streak(grades: readonly (string | null)[], grade: string): number {
  const latestFirst = grades.filter((entry) => entry !== null).reverse();
  const run = latestFirst.findIndex((entry) => !sameLabel(entry, grade));
  return run === -1 ? latestFirst.length : run;
}

/** The runs, oldest month first, that the policy wants put before people for a decision; nothing follows by itself. */
export function streaksForDecision(
  scheme: Scheme,
  grades: readonly (string | null)[],
): { grade: string; months: number; flag: string }[] {
  return scheme.consequences.flatMap((consequence) => {
    if (consequence.kind !== "streak") return [];
    const months = streak(grades, consequence.grade);
    return months >= consequence.months ? [{ grade: consequence.grade, months, flag: consequence.flag }] : [];
  });
}
