import type { Inputs, PayLineResult } from "./evaluation";
import { amount } from "../inputs/inputs";
import type { PayLine, PayoutRule } from "../pay/payoutRule";
import { round } from "../figures/rounding";
import type { Band } from "../scheme/scheme";

/** Money to the fen, with the lines it is made of; null where the policy pays nobody, or the team's places decide. */
export function payoutOf(
  rule: PayoutRule,
  band: Band | null,
  inputs: Inputs,
): { pay: PayLineResult[]; payout: number | null } {
  switch (rule.kind) {
    case "none":
    case "prizes":
      return { pay: [], payout: null };
    case "byGrade":
      return { pay: [], payout: band === null ? null : round(band.pay, 2) };
    case "timesBase":
      return { pay: [], payout: band === null ? null : round(band.pay * amount(inputs, rule.base), 2) };
    case "lines": {
      const pay = rule.lines.map((line) => payLine(line, inputs));
      return {
        pay,
        payout: round(
          pay.reduce((sum, { amount: paid }) => sum + paid, 0),
          2,
        ),
      };
    }
  }
}

function payLine(line: PayLine, inputs: Inputs): PayLineResult {
  const entered = amount(inputs, line.input);
  switch (line.kind) {
    case "commission":
      return { line, amount: round(entered * line.rate, 2), failed: [] };
    case "gated": {
      const failed = line.conditions.filter((condition) => amount(inputs, condition) === 0);
      return { line, amount: failed.length === 0 ? round(entered, 2) : 0, failed };
    }
    case "plain":
      return { line, amount: round(entered, 2), failed: [] };
  }
}
