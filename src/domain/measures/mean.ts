import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { amountIn } from "../inputs/inputs";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { MeasureHome } from "./home";
import { quotient } from "./rate";
import { allPlaces, sumOf } from "../figures/sum";

/** Weighted mean of the inputs that are filled: several raters, or the months of a year. */
export const Mean = z.strictObject({
  kind: z.literal("mean"),
  of: z.array(z.strictObject({ input: z.string(), weight: notNegative, name: LocalText, source: Source })).min(1),
});
export type Mean = z.infer<typeof Mean>;

export const mean: MeasureHome<Mean> = {
  reads: ({ of }, path) => of.map(({ input }, index) => ({ path: `${path}.of.${index}.input`, id: input })),
  needs: () => [],
  value: ({ of }, inputs) => {
    const filled = of.filter(({ input }) => (inputs[input] ?? null) !== null);
    return quotient(
      sumOf(filled, ({ input, weight }) => amountIn(inputs, input) * weight, allPlaces),
      sumOf(filled, ({ weight }) => weight),
    );
  },
  levers: ({ of }) => [{ inputs: of.map(({ input }) => input), best: "more" }],
  bonds: ({ of }, path) => {
    const weights = of.map((_, index) => `${path}.of.${index}.weight`);
    return [
      {
        check: { kind: "some", of: weights },
        issue: { code: "noWeights", path: `${path}.of` },
        fix: () => weights.map((weight) => ({ path: weight, now: 1 })),
      },
    ];
  },
};
