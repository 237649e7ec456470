import type { Item } from "../../domain/scheme/scheme";
import { deductionPoints, unlessVoid } from "./deductions";
import { measuredPoints } from "./measuredPoints";
import { placeFormula } from "./ranking";
import { rounded, type Scope } from "./scope";
import { tierPointsFormula } from "./teamTier";

/** Points of an item, from the columns of its sub-results where it has some; an indicator's value; a place. */
export function itemFormula(scope: Scope, item: Item, index: number): string {
  const path = `items.${index}.method`;
  const full = scope.policy(`items.${index}.full`);
  const { method } = item;
  switch (method.kind) {
    case "deductions": {
      const losses = method.pools.length < 2 ? [] : method.pools.map((pool) => scope.cell(`lost.${pool.id}`));
      return rounded(scope, deductionPoints(scope, method, path, full, losses));
    }
    case "teamTier":
      return rounded(scope, tierPointsFormula(scope, method, path, scope.cell(`ratio.${item.id}`)));
    case "mark":
      return rounded(scope, scope.cell(method.input));
    case "parts": {
      const parts = method.parts.map((part) =>
        scope.cell(part.method.kind === "mark" ? part.method.input : `part.${part.id}`),
      );
      return rounded(scope, unlessVoid(scope, method.voids, `${path}.voids`, parts.join("+")));
    }
    case "linear":
    case "slope":
    case "steps":
    case "value":
      return measuredPoints(scope, item, method, path, full);
    case "rank":
      return placeFormula(scope, item, method);
  }
}
