import type { Better, Target } from "../../domain/methods/target";
import { targetWords } from "../../text/methods/targetText";
import { inputName, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyNumber } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";

/** What is aimed at: a number of 规则, or a multiple of what was typed. `path` is the target's own. */
export const targetFormula = (scope: Scope, target: Target, path: string): string =>
  target.kind === "fixed"
    ? scope.policy(`${path}.value`)
    : `ROUND(${amountOf(scope, target.input)}*${scope.policy(`${path}.factor`)},10)`;

export const targetNumber = (target: Target, path: string): PolicyNumber =>
  target.kind === "fixed"
    ? policyNumber(`${path}.value`, target.value)
    : policyNumber(`${path}.factor`, target.factor, "factor");

export function targetHow(writing: Writing, target: Target, better: Better): string {
  const { how } = targetWords[writing.language];
  if (target.kind === "fixed") return better === "higher" ? how.high : how.low;
  return (better === "higher" ? how.ofHigh : how.ofLow)(inputName(writing, target.input));
}
