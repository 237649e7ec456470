import type { Item } from "../../domain/scheme/scheme";
import { deductionPoints, poolColumn } from "./deductions";
import { defaultFormula } from "./defaults";
import { itemFormula } from "./itemFormula";
import { lineFormula } from "./lines";
import { measureFormula } from "./measures";
import { prizeFormula, rankingFormula } from "./ranking";
import { remarkFormula } from "./remarks";
import { gradeFormula, payLineFormula, payoutFormula } from "./results";
import { type Scope, whenComplete } from "./scope";
import { stateFormula } from "./state";
import { ratioFormula, tierFormula } from "./teamTier";
import { groupFormula, rawFormula, totalFormula, weightedFormula } from "./totals";
import { measureOfItem } from "../columns/itemKinds";
import type { ScoreColumn, ScoreResult } from "../columns/scoreColumn";

/** The columns are made from the same policy, so a result always finds its place in it. */
function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new Error(`Nothing at place ${index} of the policy`);
  return one;
}

const misplaced = (what: string): never => {
  throw new Error(`No ${what} at this place of the policy`);
};

const itemAt = ({ scheme }: Scope, index: number): Item => at(scheme.items, index);

const pathOf = (index: number): string => `items.${index}.method`;

function ratio(scope: Scope, index: number): string {
  const { method } = itemAt(scope, index);
  return method.kind === "teamTier" ? ratioFormula(scope, method) : misplaced("ratio");
}

function tier(scope: Scope, index: number): string {
  const { id, method } = itemAt(scope, index);
  return method.kind === "teamTier"
    ? tierFormula(scope, method, pathOf(index), scope.cell(`ratio.${id}`))
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

function value(scope: Scope, index: number): string {
  const measure = measureOfItem(itemAt(scope, index));
  return measure ? measureFormula(scope, measure, `${pathOf(index)}.measure`) : misplaced("measure");
}

function prize(scope: Scope, index: number): string {
  const item = itemAt(scope, index);
  return item.method.kind === "rank" ? prizeFormula(scope, item, item.method) : misplaced("prize");
}

function payLine(scope: Scope, index: number): string {
  const { payout } = scope.scheme;
  return payout.kind === "lines"
    ? payLineFormula(scope, at(payout.lines, index), `payout.lines.${index}`)
    : misplaced("pay line");
}

function resultOf(scope: Scope, result: Exclude<ScoreResult, { kind: "state" }>): string {
  switch (result.kind) {
    case "item":
      return itemFormula(scope, itemAt(scope, result.item), result.item);
    case "ratio":
      return ratio(scope, result.item);
    case "tier":
      return tier(scope, result.item);
    case "lost":
      return lost(scope, result.item, result.pool);
    case "part":
      return part(scope, result.item, result.part);
    case "value":
      return value(scope, result.item);
    case "prize":
      return prize(scope, result.item);
    case "group":
      return groupFormula(scope, at(scope.scheme.groups, result.group), result.group);
    case "line":
      return lineFormula(scope, at(scope.scheme.lines, result.line), `lines.${result.line}`);
    case "raw":
      return rawFormula(scope);
    case "weighted":
      return weightedFormula(scope);
    case "total":
      return totalFormula(scope);
    case "grade":
      return gradeFormula(scope);
    case "pay":
      return payLine(scope, result.line);
    case "payout":
      return payoutFormula(scope);
    case "ranking":
      return rankingFormula(scope);
    case "remark":
      return remarkFormula(scope);
  }
}

/** Whatever an alternative shows stays blank while another item is judged in its place. */
function unlessUnused(scope: Scope, result: ScoreResult, expression: string): string {
  if (!("item" in result) || itemAt(scope, result.item).alternative === undefined) return expression;
  return `IF(${scope.policy(`items.${result.item}.full`)}=0,"",${expression})`;
}

/** The worksheet formula of a result. */
const scoreFormula = (scope: Scope, result: ScoreResult): string =>
  result.kind === "state"
    ? stateFormula(scope)
    : whenComplete(scope, unlessUnused(scope, result, resultOf(scope, result)));

/** What the cells of a column are made with: the formula of its result, or one the user may type over; null for what is only typed. */
export const columnFormula = (scope: Scope, { id, result }: ScoreColumn): string | null =>
  result === null ? defaultFormula(scope, id) : scoreFormula(scope, result);
