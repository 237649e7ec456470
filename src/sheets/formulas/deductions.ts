import type { DeductionRule, PerTime } from "../../domain/methods/rules";
import type { Deductions } from "../../domain/methods/deductions";
import type { Pool } from "../../domain/methods/pool";
import type { Void } from "../../domain/methods/voids";
import type { Scope } from "./scope";
import { amountOf } from "./tableScope";

function ruleLoss(scope: Scope, rule: DeductionRule, path: string): string {
  const points = scope.policy(`${path}.points`);
  if (rule.kind === "perTime") return `MAX(0,${amountOf(scope, rule.input)}-${scope.policy(`${path}.free`)})*${points}`;
  const [numerator, denominator] = [amountOf(scope, rule.numerator), amountOf(scope, rule.denominator)];
  const below = `ROUND(${numerator}/${denominator},10)<${scope.policy(`${path}.threshold`)}`;
  return `IF(${denominator}=0,0,IF(${below},${points},0))`;
}

const conditions = (scope: Scope, empties: readonly Void[], path: string): string[] =>
  empties.flatMap((empty, index) =>
    empty.when.map((condition, place) => {
      const input = scope.scheme.inputs.find((one) => one.id === condition.input);
      const from = input?.kind === "yesNo" ? "1" : scope.policy(`${path}.${index}.when.${place}.from`);
      return `${amountOf(scope, condition.input)}>=${from}`;
    }),
  );

/** Nothing is left of an item once any of its voids is reached. */
export function unlessVoid(scope: Scope, voids: readonly Void[], path: string, points: string): string {
  const reached = conditions(scope, voids, path);
  return reached.length === 0 ? points : `IF(OR(${reached.join(",")}),0,${points})`;
}

/** What a pool takes altogether, after its cap or its replacement. */
export function poolLoss(scope: Scope, pool: Pool, path: string): string {
  const added = pool.rules.map((rule, index) => ruleLoss(scope, rule, `${path}.rules.${index}`)).join("+");
  const capped = pool.cap === undefined ? added : `MIN(${scope.policy(`${path}.cap`)},${added})`;
  if (!pool.replacedBy) return capped;
  const from = scope.policy(`${path}.replacedBy.from`);
  return `IF(${amountOf(scope, pool.replacedBy.input)}>=${from},${scope.policy(`${path}.replacedBy.points`)},${capped})`;
}

/** The pool's column: once the pool empties the item, the full marks are lost. */
export function poolColumn(scope: Scope, pool: Pool, path: string, full: string): string {
  const reached = conditions(scope, pool.empties ?? [], `${path}.empties`);
  const loss = poolLoss(scope, pool, path);
  return reached.length === 0 ? loss : `IF(OR(${reached.join(",")}),${full},${loss})`;
}

/** Counts side by side go to KPI.DEDUCT as ranges; it answers blank to blanks, which here mean that nothing happened. */
function deductCall(scope: Scope, pool: Pool, path: string, full: string): string | null {
  const rules = pool.rules.filter((rule): rule is PerTime => rule.kind === "perTime");
  const [first, last] = [rules[0], rules.at(-1)];
  if (!first || !last || rules.length < pool.rules.length || pool.cap !== undefined || pool.replacedBy) return null;
  const order = scope.columns.map((column) => column.id);
  const start = order.indexOf(first.input);
  if (rules.some((rule, index) => order[start + index] !== rule.input)) return null;
  const end = `${path}.rules.${rules.length - 1}`;
  const points = scope.policyRange(`${path}.rules.0.points`, `${end}.points`);
  const free = scope.policyRange(`${path}.rules.0.free`, `${end}.free`);
  const counts = scope.cells(first.input, last.input);
  return `IF(COUNT(${counts})=0,${full},KPI.DEDUCT(${full},${counts},${points},${free}))`;
}

/** Points of an item or part that starts at its full marks; `losses` are the columns of its pools where it has some. */
export function deductionPoints(
  scope: Scope,
  method: Deductions,
  path: string,
  full: string,
  losses: readonly string[],
): string {
  const [only] = method.pools;
  const call =
    scope.dialect === "addin" && method.pools.length === 1 && only
      ? deductCall(scope, only, `${path}.pools.0`, full)
      : null;
  const lost =
    losses.length > 0
      ? losses.join("-")
      : method.pools.map((pool, index) => `(${poolColumn(scope, pool, `${path}.pools.${index}`, full)})`).join("-");
  return unlessVoid(scope, method.voids, `${path}.voids`, call ?? `MAX(0,ROUND(${full}-${lost},8))`);
}
