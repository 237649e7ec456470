import type { Item } from "../domain/scheme";
import { deductionPoints, poolColumn, unlessVoid } from "./formulas/deductions";
import { gradeFormula, payoutFormula, remarkFormula, totalFormula } from "./formulas/results";
import { type Scope, rounded, whenComplete } from "./formulas/scope";
import { stateFormula } from "./formulas/state";
import { ratioFormula, tierFormula, tierPointsFormula } from "./formulas/teamTier";
import type { ScoreResult } from "./scoreColumns";

/** Points of an item, from the columns of its sub-results where it has some. */
function itemPoints(scope: Scope, item: Item, index: number): string {
  const path = `items.${index}.method`;
  const { method } = item;
  switch (method.kind) {
    case "deductions": {
      const losses = method.pools.length < 2 ? [] : method.pools.map((pool) => scope.cell(`${pool.id}_lost`));
      return deductionPoints(scope, method, path, scope.policy(`items.${index}.full`), losses);
    }
    case "teamTier":
      return tierPointsFormula(scope, method, path, scope.cell(`${item.id}_ratio`));
    case "mark":
      return scope.cell(method.input);
    case "parts": {
      const parts = method.parts.map((part) =>
        scope.cell(part.method.kind === "mark" ? part.method.input : `${part.id}_points`),
      );
      return unlessVoid(scope, method.voids, `${path}.voids`, parts.join("+"));
    }
  }
}

function itemAt(scope: Scope, index: number): Item {
  const item = scope.scheme.items[index];
  if (item === undefined) throw new Error(`No item ${index}`);
  return item;
}

const pathOf = (index: number): string => `items.${index}.method`;

function ratio(scope: Scope, index: number): string {
  const { method } = itemAt(scope, index);
  return method.kind === "teamTier" ? ratioFormula(scope, method) : misplaced("ratio");
}

function tier(scope: Scope, index: number): string {
  const { id, method } = itemAt(scope, index);
  return method.kind === "teamTier"
    ? tierFormula(scope, method, pathOf(index), scope.cell(`${id}_ratio`))
    : misplaced("tier");
}

function lost(scope: Scope, index: number, place: number): string {
  const { method } = itemAt(scope, index);
  const pool = method.kind === "deductions" ? method.pools[place] : undefined;
  if (!pool) return misplaced("pool");
  return poolColumn(scope, pool, `${pathOf(index)}.pools.${place}`, scope.policy(`items.${index}.full`));
}

function part(scope: Scope, index: number, place: number): string {
  const { method } = itemAt(scope, index);
  const one = method.kind === "parts" ? method.parts[place] : undefined;
  if (one?.method.kind !== "deductions") return misplaced("part");
  const path = `${pathOf(index)}.parts.${place}`;
  return deductionPoints(scope, one.method, `${path}.method`, scope.policy(`${path}.full`), []);
}

/** The columns are made from the same policy, so a result always finds its place in it. */
function misplaced(what: string): never {
  throw new Error(`No ${what} at this place of the policy`);
}

function resultOf(scope: Scope, result: Exclude<ScoreResult, { kind: "state" }>): string {
  switch (result.kind) {
    case "item":
      return rounded(scope, itemPoints(scope, itemAt(scope, result.item), result.item));
    case "ratio":
      return ratio(scope, result.item);
    case "tier":
      return tier(scope, result.item);
    case "lost":
      return lost(scope, result.item, result.pool);
    case "part":
      return part(scope, result.item, result.part);
    case "total":
      return totalFormula(scope);
    case "grade":
      return gradeFormula(scope);
    case "payout":
      return payoutFormula(scope);
    case "remark":
      return remarkFormula(scope);
  }
}

/** The worksheet formula of a result column; one entry for every method of the engine. */
export const scoreFormula = (scope: Scope, result: ScoreResult): string =>
  result.kind === "state" ? stateFormula(scope) : whenComplete(scope, resultOf(scope, result));
