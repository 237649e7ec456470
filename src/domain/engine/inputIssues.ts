import { unusedInputs } from "../scheme/alternatives";
import type { InputIssue } from "../issue/issue";
import { limitsOf } from "../scheme/limits";
import { amountIn, type Inputs, settledInputs } from "../inputs/inputs";
import { round } from "../figures/rounding";
import type { Scheme } from "../scheme/scheme";
import type { Input } from "../inputs/input";

/** What one input may be in a period of the policy. */
interface Check {
  input: Input;
  min: number;
  max: number;
  /** Another item is judged, so that it may be left blank. */
  isUnused: boolean;
}

/** Finds what is wrong with a person's values, in the policy's order; an input has at most one issue. */
export function inputChecks(scheme: Scheme): (inputs: Inputs) => InputIssue[] {
  const unused = unusedInputs(scheme);
  const checks = scheme.inputs
    .filter(({ kind }) => kind !== "note")
    .map((input): Check => ({ input, ...limitsOf(scheme, input), isUnused: unused.has(input.id) }));
  return (inputs) => {
    const issues: InputIssue[] = [];
    for (const check of checks) {
      const issue = inputIssue(check, inputs);
      if (issue !== null) issues.push(issue);
    }
    return issues;
  };
}

/** What is wrong with one person's values. */
export const inputIssues = (scheme: Scheme, typed: Inputs): InputIssue[] => inputChecks(scheme)(settledInputs(typed));

const isBlank = (inputs: Inputs, id: string): boolean => (inputs[id] ?? null) === null;

function inputIssue(check: Check, inputs: Inputs): InputIssue | null {
  const { input, isUnused } = check;
  const read = inputs[input.id] ?? null;
  if (read === null) return !isUnused && isNeeded(input, inputs) ? { code: "missing", input: input.id } : null;
  if (input.kind === "yesNo") {
    return typeof read === "boolean" ? null : { code: "notYesNo", input: input.id, read: String(read) };
  }
  return isNumber(read)
    ? (sizeIssue(check, read) ?? aboveIssue(input, read, inputs) ?? eachIssue(input, read, inputs))
    : { code: "notANumber", input: input.id, read: String(read) };
}

const isNumber = (read: number | boolean): read is number => typeof read === "number" && Number.isFinite(read);

function isNeeded({ whenBlank, neededWith, neededWithout }: Input, inputs: Inputs): boolean {
  if (whenBlank === "missing") return true;
  if (neededWith?.some((id) => amountIn(inputs, id) > 0)) return true;
  return neededWithout?.every((id) => isBlank(inputs, id)) ?? false;
}

function sizeIssue(check: Check, read: number): InputIssue | null {
  const { input } = check;
  if (input.kind === "count" && !Number.isInteger(read)) return { code: "notWhole", input: input.id, read };
  if (read < 0 && (input.min ?? 0) >= 0) return { code: "negative", input: input.id, read };
  if (input.positive === true && read === 0) return { code: "zeroDenominator", input: input.id };
  return rangeIssue(check, read);
}

function rangeIssue({ input, min, max }: Check, read: number): InputIssue | null {
  if (read < min || read > max) return { code: "outOfRange", input: input.id, read, min, max };
  const { allowed } = input;
  return allowed === undefined || allowed.includes(read)
    ? null
    : { code: "notAllowed", input: input.id, read, allowed };
}

function aboveIssue(input: Input, read: number, inputs: Inputs): InputIssue | null {
  const other = input.notAbove;
  const otherRead = other === undefined ? null : (inputs[other] ?? null);
  if (other === undefined || typeof otherRead !== "number" || read <= otherRead) return null;
  return { code: "above", input: input.id, read, other, otherRead };
}

/** A product that no number holds is the largest there is. */
const allOf = (times: number, one: number): number =>
  round(Math.max(-Number.MAX_VALUE, Math.min(times * one, Number.MAX_VALUE)), 10);

/** So many single amounts cannot come to this. */
function eachIssue({ id, each }: Input, read: number, inputs: Inputs): InputIssue | null {
  if (each === undefined) return null;
  const times = amountIn(inputs, each.of);
  const [min, max] = [allOf(times, each.min), allOf(times, each.max)];
  return read < min || read > max ? { code: "outOfRange", input: id, read, min, max } : null;
}
