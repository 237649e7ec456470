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

/** A sub-result of an item: what its method shows before the points. */
function subResult(scope: Scope, result: Extract<ScoreResult, { item: number }>): string {
  const item = itemAt(scope, result.item);
  const path = `items.${result.item}.method`;
  const { method } = item;
  if (result.kind === "item") return rounded(scope, itemPoints(scope, item, result.item));
  if (result.kind === "ratio" && method.kind === "teamTier") return ratioFormula(scope, method);
  if (result.kind === "tier" && method.kind === "teamTier")
    return tierFormula(scope, method, path, scope.cell(`${item.id}_ratio`));
  if (result.kind === "lost" && method.kind === "deductions") {
    const pool = method.pools[result.pool];
    if (pool) return poolColumn(scope, pool, `${path}.pools.${result.pool}`, scope.policy(`items.${result.item}.full`));
  }
  if (result.kind === "part" && method.kind === "parts") {
    const part = method.parts[result.part];
    const place = `${path}.parts.${result.part}`;
    if (part?.method.kind === "deductions")
      return deductionPoints(scope, part.method, `${place}.method`, scope.policy(`${place}.full`), []);
  }
  throw new Error(`No ${result.kind} in item ${item.id}`);
}

/** The worksheet formula of a result column; one entry for every method of the engine. */
export function scoreFormula(scope: Scope, result: ScoreResult): string {
  switch (result.kind) {
    case "state":
      return stateFormula(scope);
    case "total":
      return whenComplete(scope, totalFormula(scope));
    case "grade":
      return whenComplete(scope, gradeFormula(scope));
    case "payout":
      return whenComplete(scope, payoutFormula(scope));
    case "remark":
      return whenComplete(scope, remarkFormula(scope));
    default:
      return whenComplete(scope, subResult(scope, result));
  }
}
