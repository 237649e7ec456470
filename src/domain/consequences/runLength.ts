import { isSameLabel } from "../wording/isSameLabel";

/** Length of the run of `grade` at the end; null is a period without evaluation, which does not break a run. */
export function runLength(grades: readonly (string | null)[], grade: string): number {
  const latestFirst = grades.filter((entry) => entry !== null).reverse();
  const run = latestFirst.findIndex((entry) => !isSameLabel(entry, grade));
  return run === -1 ? latestFirst.length : run;
}
