import { round } from "../figures/rounding";
import { amount, type Amounts } from "../inputs/inputs";
import type { Target } from "./measured";

/** What must be reached; null while the input it depends on may stay blank and is. */
export function targetOf(target: Target, amounts: Amounts): number | null {
  switch (target.kind) {
    case "fixed":
      return target.value;
    case "input":
      return (amounts[target.input] ?? null) === null ? null : round(amount(amounts, target.input) * target.factor, 10);
  }
}
