import type { TeamTier } from "../../domain/methods/teamTier";
import type { Scope } from "./scope";
import { amountOf } from "./tableScope";

/** Own amount per day and the department's per day and head, multiplied out so that nothing is divided twice. */
const sides = (scope: Scope, { own, team }: TeamTier): { value: string; reference: string } => ({
  value: `${amountOf(scope, own.amount)}*${amountOf(scope, team.days)}*${amountOf(scope, team.people)}`,
  reference: `${amountOf(scope, own.days)}*${amountOf(scope, team.amount)}`,
});

/** The ratio that decides the tier, to the same ten places as the engine's. */
export function ratioFormula(scope: Scope, method: TeamTier): string {
  const { value, reference } = sides(scope, method);
  return `ROUND(${value}/(${reference}),10)`;
}

function fromTable(scope: Scope, method: TeamTier, path: string, ratio: string, field: "label" | "points"): string {
  const last = method.tiers.length - 1;
  const column = (name: string): string =>
    scope.policyRange(`${path}.tiers.0.${name}`, `${path}.tiers.${last}.${name}`);
  if (scope.dialect === "native") return `INDEX(${column(field)},MATCH(${ratio},${column("from")},1))`;
  const table = scope.policyRange(`${path}.tiers.0.from`, `${path}.tiers.${last}.points`);
  const { value, reference } = sides(scope, method);
  return `${field === "label" ? "KPI.TIER" : "KPI.TIERPOINTS"}(${value},${reference},${table})`;
}

export const tierFormula = (scope: Scope, method: TeamTier, path: string, ratio: string): string =>
  fromTable(scope, method, path, ratio, "label");

export const tierPointsFormula = (scope: Scope, method: TeamTier, path: string, ratio: string): string =>
  fromTable(scope, method, path, ratio, "points");
