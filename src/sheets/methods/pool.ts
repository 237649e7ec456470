import type { Pool } from "../../domain/methods/pool";
import type { DeductionRule } from "../../domain/methods/rules";
import { deductionsWords } from "../../text/methods/deductionsWords";
import { inputName, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";
import { ifReached, voidConditions, voidRows } from "./voids";

function ruleLoss(scope: Scope, rule: DeductionRule, path: string): string {
  const points = scope.policy(`${path}.points`);
  if (rule.kind === "perTime") return `MAX(0,${amountOf(scope, rule.input)}-${scope.policy(`${path}.free`)})*${points}`;
  const [numerator, denominator] = [amountOf(scope, rule.numerator), amountOf(scope, rule.denominator)];
  const below = `ROUND(${numerator}/${denominator},10)<${scope.policy(`${path}.threshold`)}`;
  return `IF(${denominator}=0,0,IF(${below},${points},0))`;
}

/** What a pool takes altogether, after its cap or its replacement. */
function taken(scope: Scope, pool: Pool, path: string): string {
  const added = pool.rules.map((rule, index) => ruleLoss(scope, rule, `${path}.rules.${index}`)).join("+");
  const capped = pool.cap === undefined ? added : `MIN(${scope.policy(`${path}.cap`)},${added})`;
  if (!pool.replacedBy) return capped;
  const from = scope.policy(`${path}.replacedBy.from`);
  return `IF(${amountOf(scope, pool.replacedBy.input)}>=${from},${scope.policy(`${path}.replacedBy.points`)},${capped})`;
}

/** What a pool takes; once it empties the item, the full marks are lost. */
export const poolLoss = (scope: Scope, pool: Pool, path: string, full: string): string =>
  ifReached(voidConditions(scope, pool.empties ?? [], `${path}.empties`), full, taken(scope, pool, path));

function ruleRow(writing: Writing, rule: DeductionRule, path: string): PolicyLine {
  const { how } = deductionsWords[writing.language];
  const { id, source } = rule;
  const name = rule.name[writing.language];
  const points = policyNumber(`${path}.points`, rule.points);
  if (rule.kind === "perTime") {
    const numbers = [points, policyNumber(`${path}.free`, rule.free, "count")];
    return policyLine(writing, { id, name, how: rule.free > 0 ? how.perTimeFree : how.perTime, numbers, source });
  }
  const numbers = [points, null, policyNumber(`${path}.threshold`, rule.threshold, "rate")];
  const rate = how.rate(inputName(writing, rule.numerator), inputName(writing, rule.denominator));
  return policyLine(writing, { id, name, how: rate, numbers, source });
}

function replacedRow(writing: Writing, { id, replacedBy: by }: Pool, path: string): PolicyLine[] {
  if (!by) return [];
  const how = deductionsWords[writing.language].how.replaced(inputName(writing, by.input));
  const points = policyNumber(`${path}.replacedBy.points`, by.points);
  const from = policyNumber(`${path}.replacedBy.from`, by.from, "count");
  const name = by.name[writing.language];
  return [policyLine(writing, { id: `${id}_replaced`, name, how, numbers: [points, null, from], source: by.source })];
}

/** Name and cap of a pool stand above its rules, unless it is alone and has none. */
function headRow(writing: Writing, { id, name, cap }: Pool, path: string, isAlone: boolean): PolicyLine[] {
  if (isAlone && cap === undefined) return [];
  const { how } = deductionsWords[writing.language];
  const numbers = cap === undefined ? [] : [null, null, null, policyNumber(`${path}.cap`, cap)];
  const words = cap === undefined ? how.pool : how.poolCapped;
  return [policyLine(writing, { id, name: name[writing.language], how: words, numbers, source: "", level: "group" })];
}

export const poolRows = (writing: Writing, pool: Pool, path: string, isAlone: boolean): PolicyLine[] => [
  ...headRow(writing, pool, path, isAlone),
  ...pool.rules.map((rule, index) => ruleRow(writing, rule, `${path}.rules.${index}`)),
  ...replacedRow(writing, pool, path),
  ...voidRows(writing, pool.empties ?? [], `${path}.empties`),
];
