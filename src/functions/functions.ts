import { pointsLeft } from "../domain/figures/deduct";
import { linearPoints } from "../domain/figures/linear";
import { ratio } from "../domain/figures/ratio";
import { round } from "../domain/figures/rounding";
import { reachedStep } from "../domain/figures/steps";
import { runLength } from "../domain/consequences/runLength";
import { areAllBlank, cellsOf, decimalsIn, isBlank, labelIn, numberIn, positiveIn, typedIn, yesNoIn } from "./cells";
import { defaultBands, defaultTiers } from "./defaultTables";
import { incidentsIn } from "./incidents";
import { stepAt } from "./lookUp";
import { amountFor } from "./pay";
import { labelSteps, pointSteps } from "./tables";

/**
 * Tier reached by a value in proportion to a reference.
 * @customfunction TIER
 * @param value The measured value, for example a person's calls per day.
 * @param reference What it is compared with, for example the department's average; above 0.
 * @param [tiers] Two columns: lower bound of the rate, ascending, and tier. Omitted: A from 90%, B from 80%, else C.
 * @returns The label of the tier.
 */
export function tier(value: unknown, reference: unknown, tiers?: unknown[][]): string {
  if (isBlank(value) || isBlank(reference)) return "";
  const steps = isBlank(tiers) ? defaultTiers : labelSteps(tiers, { argument: "tiers" });
  return stepAt(steps, rateOf(value, reference), { argument: "value" }).label;
}

/**
 * Points of the tier reached by a value in proportion to a reference.
 * @customfunction TIERPOINTS
 * @param value The measured value, for example a person's calls per day.
 * @param reference What it is compared with, for example the department's average; above 0.
 * @param [tiers] First column: lower bound of the rate, ascending; last column: points. Omitted: 20 from 90%, 15 from 80%, else 10.
 * @returns The points of the tier.
 */
export function tierpoints(value: unknown, reference: unknown, tiers?: unknown[][]): number | string {
  if (isBlank(value) || isBlank(reference)) return "";
  const steps = isBlank(tiers) ? defaultTiers : pointSteps(tiers, { argument: "tiers" });
  return stepAt(steps, rateOf(value, reference), { argument: "value" }).points;
}

/**
 * Grade of a total score.
 * @customfunction GRADE
 * @param score Total score, judged as shown with its decimals.
 * @param [bands] Two columns: lower bound of the score, ascending, and grade. Omitted: E below 75, D from 75, C from 80, B from 85, A from 90.
 * @param [decimals] Decimals the score is shown with. Omitted: 2.
 * @returns The grade.
 */
export function grade(score: unknown, bands?: unknown[][], decimals?: unknown): string {
  if (isBlank(score)) return "";
  const steps = isBlank(bands) ? defaultBands : labelSteps(bands, { argument: "bands" });
  const shown = round(numberIn(score, { argument: "score" }), decimalsIn(decimals));
  return stepAt(steps, shown, { argument: "score" }).label;
}

/**
 * Payout of a grade or a total score.
 * @customfunction PAYOUT
 * @param gradeOrScore A grade, or a total score.
 * @param [table] Grade and amount; or lower bound of the score, ascending, and amount; or all three. Omitted: E 250, D 300, C 350, B 400, A 500.
 * @param [base] When given, the table holds coefficients and the result is coefficient x base.
 * @param [decimals] Decimals a total score is shown with. Omitted: 2.
 * @returns The amount.
 */
export function payout(
  gradeOrScore: unknown,
  table?: unknown[][],
  base?: unknown,
  decimals?: unknown,
): number | string {
  if (isBlank(gradeOrScore)) return "";
  const amount = amountFor(gradeOrScore, table, decimalsIn(decimals));
  return round(isBlank(base) ? amount : amount * typedIn(base, { argument: "base" }), 2);
}

/**
 * Full marks less points for each incident, never below 0.
 * @customfunction DEDUCT
 * @param full Full marks of the item.
 * @param counts One or more cells: how often each kind of incident happened.
 * @param points As many cells as counts: points lost each time; a single number applies to all.
 * @param [free] Incidents of each kind that cost nothing; 0 when omitted.
 * @returns The points left.
 */
export function deduct(full: unknown, counts: unknown[][], points: unknown[][], free?: unknown[][]): number | string {
  if (isBlank(full) || areAllBlank(counts)) return "";
  return pointsLeft(typedIn(full, { argument: "full" }), incidentsIn(counts, points, free));
}

/**
 * Points of the highest step reached; 0 below the first.
 * @customfunction STEPS
 * @param value The measured value.
 * @param steps Two columns: lower bound, ascending, and points.
 * @returns The points of the step.
 */
export function steps(value: unknown, steps: unknown[][]): number | string {
  if (isBlank(value)) return "";
  const reached = reachedStep(
    pointSteps(steps, { argument: "steps" }),
    round(numberIn(value, { argument: "value" }), 10),
  );
  return reached === null ? 0 : reached.step.points;
}

/**
 * Points in proportion to the target reached, between 0 and full marks.
 * @customfunction LINEAR
 * @param value What was achieved.
 * @param target The target, above 0.
 * @param full Points when the target is met.
 * @param [lowerIsBetter] TRUE when less is better, for example a refund rate; omitted, more is better.
 * @returns The points.
 */
export function linear(value: unknown, target: unknown, full: unknown, lowerIsBetter?: unknown): number | string {
  if (isBlank(value) || isBlank(target) || isBlank(full)) return "";
  return linearPoints(
    numberIn(value, { argument: "value" }),
    positiveIn(target, { argument: "target" }),
    typedIn(full, { argument: "full" }),
    !isBlank(lowerIsBetter) && yesNoIn(lowerIsBetter, { argument: "lowerIsBetter" }),
  );
}

/**
 * Length of the run of a grade at the end of a list of grades.
 * @customfunction STREAK
 * @param grades Grades in order of time; blank months are skipped.
 * @param grade The grade to count.
 * @returns How many times in a row.
 */
export function streak(grades: unknown[][], grade: unknown): number | string {
  if (areAllBlank(grades) || isNoGrade(grade)) return "";
  const labels = cellsOf(grades).map((cell, index) =>
    isNoGrade(cell) ? null : labelIn(cell, { argument: "grades", row: index + 1 }),
  );
  return runLength(labels, labelIn(grade, { argument: "grade" }));
}

/** A blank cell, which some versions of Excel hand over as 0; no grade is called so. */
const isNoGrade = (cell: unknown): boolean => isBlank(cell) || cell === 0;

const rateOf = (value: unknown, reference: unknown): number =>
  ratio(numberIn(value, { argument: "value" }), positiveIn(reference, { argument: "reference" }));
