import { isBelow } from "../engine/bands";
import type { Consequence } from "./consequence";
import type { Evaluation, ItemResult } from "../engine/evaluation";
import { amount, type Inputs as Amounts } from "../inputs/inputs";
import type { Scheme } from "../scheme/scheme";

type Judged = Pick<Evaluation, "total" | "band" | "items">;

/** What must be noticed beside the result, in the policy's order. Months in a row are looked at in streak.ts. */
export const flagsOf = (scheme: Scheme, judged: Judged, amounts: Amounts): string[] => [
  ...new Set(
    scheme.consequences
      .filter((consequence) => holds(consequence, scheme, judged, amounts))
      .map((consequence) => (consequence.kind === "interview" ? "interview" : consequence.flag)),
  ),
];

/** Whether a consequence is due for one person, as far as this period alone can tell. */
export function holds(consequence: Consequence, scheme: Scheme, judged: Judged, amounts: Amounts): boolean {
  switch (consequence.kind) {
    case "interview":
      return isGradedBelow(scheme, judged.band, consequence.belowGrade);
    case "grade":
      return judged.band?.grade === consequence.grade;
    case "above":
      return isWithin(judged.total, consequence.total, Infinity);
    case "gap":
      return isWithin(judged.total, consequence.above, consequence.below);
    case "boundary":
      return judged.total === consequence.total && judged.band?.from === consequence.total;
    case "decision":
      return consequence.inputs.some((input) => amount(amounts, input) !== 0);
    case "suspicious":
      return amount(amounts, consequence.input) < amount(amounts, consequence.of) * consequence.below;
    case "inputAbove":
      return reaches(consequence, amounts);
    case "unwritten":
      return reachedUnwritten(consequence, scheme, judged.items);
    case "measuredAbove":
      return (judged.items.find(({ id }) => id === consequence.item)?.value ?? -Infinity) > consequence.over;
    case "streak":
      return false;
  }
}

function reachedUnwritten(
  { item: id, source }: { item: string; source: string },
  { items }: Scheme,
  results: readonly ItemResult[],
): boolean {
  const method = items.find((item) => item.id === id)?.method;
  const reason = results.find((result) => result.id === id)?.reasons[0];
  if (method?.kind !== "steps" || reason?.kind !== "step") return false;
  return method.steps.some((step) => step.bound === reason.bound && step.source === source);
}

/** An interview with everybody is the form's business and no flag. */
const isGradedBelow = (scheme: Scheme, band: Evaluation["band"], grade: string | null): boolean =>
  band !== null && grade !== null && isBelow(scheme.bands, band.grade, grade);

/** Strictly between the two. */
const isWithin = (total: number | null, above: number, below: number): boolean =>
  total !== null && total > above && total < below;

/** Nothing now is never too much, however much there was before. */
function reaches(
  { input, before, over }: { input: string; before?: string | undefined; over: number },
  amounts: Amounts,
): boolean {
  const now = amount(amounts, input);
  return now > 0 && now + (before === undefined ? 0 : amount(amounts, before)) > over;
}
