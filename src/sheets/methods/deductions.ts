import { workedPlaces } from "../../domain/figures/rounding";
import type { Deductions } from "../../domain/methods/deductions";
import type { Pool } from "../../domain/methods/pool";
import type { PerTime } from "../../domain/methods/rules";
import { deductionsWords } from "../../text/methods/deductionsWords";
import { texts } from "../../text/texts";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import { rounded } from "../terms/formula";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import { policyHeading, type Writing } from "../terms/policyLine";
import type { PolicyLine, PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import type { MethodOnSheets } from "./home";
import { pointsColumn } from "./itemColumn";
import { poolLoss, poolRows } from "./pool";
import { ifReached, voidConditions, voidRows } from "./voids";

export const deductions: MethodOnSheets<Deductions> = {
  columns: (policy, placed) => {
    const lost = lossColumns(policy, placed);
    const points = pointsColumn(policy, placed, (scope) => {
      const { method, path, full } = placed;
      const losses = lost.map(({ id }) => scope.cell(id));
      return rounded(scope, deductionPoints(scope, method, { path, full: scope.policy(full) }, losses));
    });
    return [...lost, points];
  },
  rows: (writing, { method, path }) => [ruleHeading(writing), ...deductionRows(writing, method, path)],
  section: null,
  starts: () => [],
  restsOn: () => [],
};

/** What each of several pools takes. */
function lossColumns(policy: PolicyInLanguage, { method, index, path, full }: Placed<Deductions>): ColumnDraft[] {
  if (method.pools.length < 2) return [];
  const words = deductionsWords[policy.language];
  return method.pools.map((pool, place) =>
    resultColumn({
      id: `lost.${pool.id}`,
      name: words.lost(pool.name[policy.language]),
      result: { kind: "lost", item: index, pool: place },
      style: "points",
      width: 6,
      formula: (scope) => poolLoss(scope, pool, `${path}.pools.${place}`, scope.policy(full)),
    }),
  );
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
  { pools, voids }: Deductions,
  { path, full }: { path: string; full: string },
  losses: readonly string[],
): string {
  const [only] = pools;
  const call =
    scope.dialect === "addin" && pools.length === 1 && only ? deductCall(scope, only, `${path}.pools.0`, full) : null;
  const lost =
    losses.length > 0
      ? losses.join("-")
      : pools.map((pool, index) => `(${poolLoss(scope, pool, `${path}.pools.${index}`, full)})`).join("-");
  return ifReached(
    voidConditions(scope, voids, `${path}.voids`),
    "0",
    call ?? `MAX(0,ROUND(${full}-${lost},${workedPlaces}))`,
  );
}

/** Over the rules of an item or its parts. */
export function ruleHeading({ language }: Writing): PolicyRow {
  const { head } = deductionsWords[language];
  return policyHeading(language, head.rule, texts(language).sheets.policy.head.how, [
    head.points,
    head.free,
    head.threshold,
    head.cap,
  ]);
}

/** The rules of an item or a part that loses points from its full marks. */
export const deductionRows = (writing: Writing, { pools, voids }: Deductions, path: string): PolicyLine[] => [
  ...pools.flatMap((pool, index) => poolRows(writing, pool, `${path}.pools.${index}`, pools.length === 1)),
  ...voidRows(writing, voids, `${path}.voids`),
];
