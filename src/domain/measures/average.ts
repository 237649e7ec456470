import * as z from "zod";
import { yesOrNo } from "../places/policyNumber";
import { amountIn } from "../inputs/inputs";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { MeasureHome } from "./home";
import { quotient } from "./rate";

/** Sum of several measurements over their number; none of them is no data. */
export const Average = z.strictObject({
  kind: z.literal("average"),
  sum: z.string(),
  count: z.string(),
  /** Further ones that are recorded beside them: they count with them where `share` is 1, and not at all where it is 0. */
  beside: z
    .strictObject({
      sum: z.string(),
      count: z.string(),
      share: yesOrNo,
      name: LocalText,
      source: Source,
    })
    .optional(),
});
export type Average = z.infer<typeof Average>;

export const average: MeasureHome<Average> = {
  reads: ({ sum, count, beside }, path) => [
    { path: `${path}.sum`, id: sum },
    { path: `${path}.count`, id: count },
    ...(beside === undefined
      ? []
      : [
          { path: `${path}.beside.sum`, id: beside.sum },
          { path: `${path}.beside.count`, id: beside.count },
        ]),
  ],
  needs: ({ sum, count }) => [sum, count],
  noneWhenBlank: ({ beside }) => (beside === undefined ? [] : [beside.sum, beside.count]),
  value: ({ sum, count, beside }, inputs) => {
    const withBeside = (own: string, other: string): number =>
      amountIn(inputs, own) + (beside === undefined ? 0 : beside.share * amountIn(inputs, other));
    return quotient(withBeside(sum, beside?.sum ?? ""), withBeside(count, beside?.count ?? ""));
  },
  levers: ({ sum, beside }) =>
    [sum, ...(beside === undefined ? [] : [beside.sum])].map((input) => ({ inputs: [input], best: "more" })),
  bonds: () => [],
};
