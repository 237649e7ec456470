import * as z from "zod";
import { positive } from "../places/policyNumber";
import { round } from "../figures/rounding";
import { stretchedTo } from "../figures/shares";
import { sumOf } from "../figures/sum";
import { methodHome } from "../methods/method";
import type { Bond } from "../places/bond";
import type { NumberAt } from "../places/policyNumbers";
import { Source } from "../wording/source";
import { fullOf, fullPaths, type Summand, type TotalHome } from "./home";
import { groupSum, sumOfPoints, stretched } from "./stretched";

/** The sum of the item points; `scaleTo` stretches it as if the full marks added up to that. */
export const Sum = z.strictObject({
  kind: z.literal("sum"),
  scaleTo: positive.optional(),
  source: Source.optional(),
});
export type Sum = z.infer<typeof Sum>;

export const sum: TotalHome<Sum> = {
  highest: ({ scaleTo }, items) => scaleTo ?? fullOf(items),
  bonds: ({ scaleTo }, { items }) => [fullIs100(items, scaleTo)],
  group: groupSum,
  sums: ({ scaleTo }, { items, counted, decimals }) => {
    const raw = round(sumOfPoints(counted), decimals);
    return { raw, weighted: stretched(raw, scaleTo ?? fullOf(items), counted, decimals) };
  },
};

/** Full marks add up to 100; others are only told where they are stretched. */
function fullIs100(items: readonly Summand[], scaleTo: number | undefined): Bond {
  const total = sumOf(items, ({ full }) => full);
  const check = { kind: "sum", of: fullPaths(items), to: 100 } as const;
  return scaleTo === undefined
    ? { check, issue: { code: "fullMarksNot100", sum: total }, fix: () => fullMarksTo100(items) }
    : { check, issue: { code: "fullMarksScaled", sum: total, to: scaleTo }, fix: () => null };
}

/** Full marks that add up to 100, each in proportion to what it was, with what the methods give at best. */
function fullMarksTo100(items: readonly Summand[]): NumberAt[] {
  const marks = stretchedTo(
    items.map(({ full }) => full),
    100,
  );
  return items.flatMap(({ full: was, method }, index) => {
    const now = marks[index] ?? 0;
    return [
      { path: `items.${index}.full`, now },
      ...methodHome(method).scaled(method, `items.${index}.method`, { was, now }),
    ];
  });
}
