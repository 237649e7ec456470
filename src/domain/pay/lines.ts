import * as z from "zod";
import { round } from "../figures/rounding";
import { sumOf } from "../figures/sum";
import { amountIn, type Inputs } from "../inputs/inputs";
import type { PayHome, PayLineResult } from "./home";
import { PayLine } from "./payLine";

/** A pay slip. */
export const PayLines = z.strictObject({ kind: z.literal("lines"), lines: z.array(PayLine).min(1) });
export type PayLines = z.infer<typeof PayLines>;

export const lines: PayHome<PayLines> = {
  reads: (rule) =>
    rule.lines.flatMap((one, index) => [
      { path: `payout.lines.${index}.input`, id: one.input },
      ...(one.kind === "gated" ? one.conditions : []).map((id, at) => ({
        path: `payout.lines.${index}.conditions.${at}`,
        id,
      })),
    ]),
  names: (rule) => [{ path: "payout.lines", field: "id", names: rule.lines.map(({ id }) => id) }],
  pay: (rule, _, inputs) => {
    const pay = rule.lines.map((one) => payLine(one, inputs));
    return { pay, payout: sumOf(pay, ({ amount: paid }) => paid, 2), base: null };
  },
};

function payLine(one: PayLine, inputs: Inputs): PayLineResult {
  const entered = amountIn(inputs, one.input);
  switch (one.kind) {
    case "commission":
      return { line: one, entered, amount: round(entered * one.rate, 2), failed: [] };
    case "gated": {
      const failed = one.conditions.filter((condition) => amountIn(inputs, condition) === 0);
      return { line: one, entered, amount: failed.length === 0 ? round(entered, 2) : 0, failed };
    }
    case "plain":
      return { line: one, entered, amount: round(entered, 2), failed: [] };
  }
}
