import type { Item } from "../../domain/scheme/scheme";
import type { Group } from "../../domain/totals/group";
import { earnsPoints, mayBeLeftOut } from "../columns/itemKinds";
import { showsRaw, showsWeighted } from "../columns/resultColumns";
import { lineEffects } from "./lines";
import { type Scope, rounded, unlessMissing } from "./scope";
import { inputCell } from "./tableScope";

/** Something that counts towards a sum: its cell, what it is worth, and whether it may be blank. */
interface Part {
  cell: string;
  weight: string;
  mayBeBlank: boolean;
}

const itemParts = (scope: Scope, belongs: (item: Item) => boolean, weight: (index: number) => string): Part[] =>
  scope.scheme.items.flatMap((item, index) =>
    earnsPoints(item) && belongs(item)
      ? [{ cell: scope.cell(`item.${item.id}`), weight: weight(index), mayBeBlank: mayBeLeftOut(scope.scheme, item) }]
      : [],
  );

const fullOf =
  (scope: Scope) =>
  (index: number): string =>
    scope.policy(`items.${index}.full`);

const weightOf =
  (scope: Scope) =>
  (index: number): string =>
    scope.scheme.items[index]?.weight === undefined ? "1" : scope.policy(`items.${index}.weight`);

const weights = (parts: readonly Part[]): string => parts.map(({ weight }) => weight).join("+") || "0";

/** Weights of the parts that have a figure. */
const weightsThatCount = (parts: readonly Part[]): string =>
  parts.map(({ cell, weight, mayBeBlank }) => (mayBeBlank ? `COUNT(${cell})*${weight}` : weight)).join("+") || "0";

/** SUM passes over the blank text of what is left out; plain additions are shorter where nothing can be. */
const sum = (parts: readonly Part[]): string =>
  parts.some(({ mayBeBlank }) => mayBeBlank)
    ? `SUM(${parts.map(({ cell }) => cell).join(",")})`
    : parts.map(({ cell }) => cell).join("+") || "0";

const weighted = (parts: readonly Part[]): string =>
  parts.map(({ cell, weight, mayBeBlank }) => `${mayBeBlank ? `SUM(${cell})` : cell}*${weight}`).join("+") || "0";

const anyBlank = (parts: readonly Part[]): boolean => parts.some(({ mayBeBlank }) => mayBeBlank);
const allBlank = (parts: readonly Part[]): boolean => parts.every(({ mayBeBlank }) => mayBeBlank);

/** Blank instead of an error where nothing is left to divide by. */
const orBlank = (parts: readonly Part[], expression: string): string =>
  allBlank(parts) ? `IFERROR(${expression},"")` : expression;

/** The mean of the items that count, by their weights. */
function meanOf(scope: Scope, parts: readonly Part[]): string {
  const plain = parts.every(({ weight }) => weight === "1");
  const cells = parts.map(({ cell }) => cell).join(",");
  const quotient = plain ? `SUM(${cells})/COUNT(${cells})` : `(${weighted(parts)})/(${weightsThatCount(parts)})`;
  return orBlank(parts, rounded(scope, quotient));
}

/** A group's points, stretched where items are left out and never above its cap; the mean of its items where the total is one. */
export function groupFormula(scope: Scope, group: Group, index: number): string {
  const belongs = (item: Item): boolean => item.group === group.id;
  if (scope.scheme.total.kind === "mean") return meanOf(scope, itemParts(scope, belongs, weightOf(scope)));
  const parts = itemParts(scope, belongs, fullOf(scope));
  const full = weights(parts);
  const stretched = anyBlank(parts) ? `${sum(parts)}*(${full})/(${weightsThatCount(parts)})` : sum(parts);
  const cap = group.cap === undefined ? "" : `,${scope.policy(`groups.${index}.cap`)}`;
  return orBlank(parts, rounded(scope, `MIN(${stretched},${full}${cap})`));
}

/** The points as they are shown, added up, so that a printed form adds up. */
export const rawFormula = (scope: Scope): string => rounded(scope, sum(itemParts(scope, () => true, fullOf(scope))));

function stretchedSum(scope: Scope): string {
  const parts = itemParts(scope, () => true, fullOf(scope));
  const { total } = scope.scheme;
  const scaleTo = total.kind === "sum" && total.scaleTo !== undefined ? scope.policy("total.scaleTo") : null;
  if (scaleTo === null && !anyBlank(parts)) return rawFormula(scope);
  const raw = showsRaw(scope.scheme) ? scope.cell("raw") : rawFormula(scope);
  return orBlank(parts, rounded(scope, `${raw}*(${scaleTo ?? weights(parts)})/(${weightsThatCount(parts)})`));
}

function sumOfGroups(scope: Scope): string {
  const parts = scope.scheme.groups.flatMap(({ id, weight }, index): Part[] => {
    const members = scope.scheme.items.filter((item) => item.group === id && earnsPoints(item));
    if (weight === undefined || members.length === 0) return [];
    const mayBeBlank = members.every((item) => mayBeLeftOut(scope.scheme, item));
    return [{ cell: scope.cell(`group.${id}`), weight: scope.policy(`groups.${index}.weight`), mayBeBlank }];
  });
  const all = scope.scheme.groups.flatMap(({ weight }, index) =>
    weight === undefined ? [] : [scope.policy(`groups.${index}.weight`)],
  );
  const quotient = `(${weighted(parts)})*(${all.join("+") || "0"})/(${weightsThatCount(parts)})/100`;
  return orBlank(parts, rounded(scope, quotient));
}

/** What the items come to by the policy's rule, before coefficient and lines. */
export function weightedFormula(scope: Scope): string {
  switch (scope.scheme.total.kind) {
    case "sum":
      return stretchedSum(scope);
    case "mean":
      return meanOf(
        scope,
        itemParts(scope, () => true, weightOf(scope)),
      );
    case "groups":
      return sumOfGroups(scope);
    case "none":
      throw new Error("This policy adds nothing up");
  }
}

/** Whether everything may be left out, so that a complete row has no total. */
export const totalMayBeBlank = ({ scheme }: Scope): boolean =>
  scheme.items.filter(earnsPoints).every((item) => mayBeLeftOut(scheme, item));

/** The weighted sum, times the coefficient, with what the lines add and deduct. */
export function totalFormula(scope: Scope): string {
  const { coefficient } = scope.scheme;
  if (!showsWeighted(scope.scheme)) return weightedFormula(scope);
  const before = scope.cell("weighted");
  const base = coefficient === undefined ? before : rounded(scope, `${before}*${inputCell(scope, coefficient.input)}`);
  const total = rounded(scope, `${base}${lineEffects(scope)}`);
  return totalMayBeBlank(scope) ? unlessMissing(before, total) : total;
}
