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
  ...new Set(scheme.consequences.flatMap((consequence) => flagOf(consequence, scheme, judged, amounts) ?? [])),
];

function flagOf(consequence: Consequence, scheme: Scheme, judged: Judged, amounts: Amounts): string | null {
  const { total, band } = judged;
  switch (consequence.kind) {
    case "interview": {
      const { belowGrade } = consequence;
      return belowGrade !== null && band !== null && isBelow(scheme.bands, band.grade, belowGrade) ? "interview" : null;
    }
    case "decision":
      return consequence.inputs.some((input) => amount(amounts, input) !== 0) ? consequence.flag : null;
    case "grade":
      return band?.grade === consequence.grade ? consequence.flag : null;
    case "above":
      return total !== null && total > consequence.total ? consequence.flag : null;
    case "boundary":
      return total === consequence.total && band?.from === consequence.total ? consequence.flag : null;
    case "gap":
      return total !== null && total > consequence.above && total < consequence.below ? consequence.flag : null;
    case "suspicious":
      return amount(amounts, consequence.input) < amount(amounts, consequence.of) * consequence.below
        ? consequence.flag
        : null;
    case "inputAbove":
      return amount(amounts, consequence.input) > consequence.over ? consequence.flag : null;
    case "streak":
      return null;
  }
}
