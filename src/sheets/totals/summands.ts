import { earnsPoints } from "../../domain/methods/method";
import type { Item } from "../../domain/scheme/scheme";
import { mayBeLeftOut } from "../measures/measured";
import { rounded } from "../terms/formula";
import type { Scope } from "../terms/scope";

/** Something that counts towards a sum: its cell, what it is worth, and whether it may be blank. */
export interface SummandCell {
  cell: string;
  weight: string;
  mayBeBlank: boolean;
}

/** The items that earn points, each worth its full marks or its weight. */
export const itemSummands = (
  scope: Scope,
  weight: "full" | "weight",
  belongs: (item: Item) => boolean = () => true,
): SummandCell[] =>
  scope.scheme.items.flatMap((item, index) =>
    earnsPoints(item) && belongs(item)
      ? [
          {
            cell: scope.cell(`item.${item.id}`),
            weight: item[weight] === undefined ? "1" : scope.policy(`items.${index}.${weight}`),
            mayBeBlank: mayBeLeftOut(scope.scheme, item),
          },
        ]
      : [],
  );

export const sumOfWeights = (summands: readonly SummandCell[]): string =>
  summands.map(({ weight }) => weight).join("+") || "0";

/** Weights of the summands that have a figure. */
export const weightsThatCount = (summands: readonly SummandCell[]): string =>
  summands.map(({ cell, weight, mayBeBlank }) => (mayBeBlank ? `COUNT(${cell})*${weight}` : weight)).join("+") || "0";

/** SUM passes over the blank text of what is left out; plain additions are shorter where nothing can be. */
export const sumOfCells = (summands: readonly SummandCell[]): string =>
  mayAnyBeBlank(summands)
    ? `SUM(${summands.map(({ cell }) => cell).join(",")})`
    : summands.map(({ cell }) => cell).join("+") || "0";

export const weightedSum = (summands: readonly SummandCell[]): string =>
  summands.map(({ cell, weight, mayBeBlank }) => `${mayBeBlank ? `SUM(${cell})` : cell}*${weight}`).join("+") || "0";

export const mayAnyBeBlank = (summands: readonly SummandCell[]): boolean =>
  summands.some(({ mayBeBlank }) => mayBeBlank);

/** Blank instead of an error where nothing is left to divide by. */
export const orBlank = (summands: readonly SummandCell[], expression: string): string =>
  summands.every(({ mayBeBlank }) => mayBeBlank) ? `IFERROR(${expression},"")` : expression;

/** The mean of what counts, by its weights. */
export function meanFormula(scope: Scope, summands: readonly SummandCell[]): string {
  const isPlainMean = summands.every(({ weight }) => weight === "1");
  const cells = summands.map(({ cell }) => cell).join(",");
  const quotient = isPlainMean
    ? `SUM(${cells})/COUNT(${cells})`
    : `(${weightedSum(summands)})/(${weightsThatCount(summands)})`;
  return orBlank(summands, rounded(scope, quotient));
}
