import { isBelow } from "./bands";
import type { Consequence } from "./consequence";
import { amount, type Amounts } from "./methods/amounts";
import type { Band, Scheme } from "./scheme";

interface Judged {
  total: number | null;
  band: Band | null;
}

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
    case "streak":
      return false;
  }
}

/** An interview with everybody is the form's business and no flag. */
const isGradedBelow = (scheme: Scheme, band: Band | null, grade: string | null): boolean =>
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
