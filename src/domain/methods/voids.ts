import { amount, type Amounts } from "../inputs/inputs";
import type { Claim } from "./claims";
import type { Void } from "./method";

/** The claims of every void that is reached; the first takes the full marks, further ones find nothing left. */
export function voidClaims(voids: readonly Void[], full: number, amounts: Amounts): Claim[] {
  return voids.flatMap((rule) => {
    const reached = rule.when.find((condition) => amount(amounts, condition.input) >= condition.from);
    if (reached === undefined) return [];
    const { input, from } = reached;
    return [
      {
        due: full,
        settle: (lost) => ({ kind: "void", rule, input, from, count: amount(amounts, input), due: full, lost }),
      },
    ];
  });
}
