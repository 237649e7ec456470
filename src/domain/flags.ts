import { isBelow } from "./bands";
import type { Amounts } from "./methods/amounts";
import { amount } from "./methods/amounts";
import type { Band, Consequence, Scheme } from "./scheme";

/** What must be noticed beside the result, in the policy's order. Months in a row are looked at in streak.ts. */
export const flagsOf = (scheme: Scheme, total: number, band: Band, amounts: Amounts): string[] =>
  scheme.consequences.flatMap((consequence) => flagOf(consequence, scheme, total, band, amounts) ?? []);

function flagOf(consequence: Consequence, scheme: Scheme, total: number, band: Band, amounts: Amounts): string | null {
  switch (consequence.kind) {
    case "interview":
      return isBelow(scheme.bands, band.grade, consequence.belowGrade) ? "interview" : null;
    case "decision":
      return amount(amounts, consequence.input) > 0 ? consequence.flag : null;
    case "boundary":
      return total === consequence.total && band.from === consequence.total ? consequence.flag : null;
    case "streak":
      return null;
  }
}
