import { unusedInputs } from "../scheme/alternatives";
import type { InputIssue } from "../issue/issue";
import { limitsOf } from "../scheme/limits";
import { amount, type Inputs, settledInputs } from "../inputs/inputs";
import { round } from "../figures/rounding";
import type { Input, Scheme } from "../scheme/scheme";

/** What is wrong with a person's values, in the policy's order; an input has at most one issue. */
export function inputIssues(scheme: Scheme, typed: Inputs): InputIssue[] {
  const inputs = settledInputs(typed);
  const unused = unusedInputs(scheme);
  return scheme.inputs.flatMap((input) => {
    const isAskedFor = input.kind !== "note" && !(unused.has(input.id) && isBlank(inputs, input.id));
    return isAskedFor ? (inputIssue(scheme, input, inputs) ?? []) : [];
  });
}

const isBlank = (inputs: Inputs, id: string): boolean => (inputs[id] ?? null) === null;

function inputIssue(scheme: Scheme, input: Input, inputs: Inputs): InputIssue | null {
  const read = inputs[input.id] ?? null;
  if (read === null) return isNeeded(input, inputs) ? { code: "missing", input: input.id } : null;
  if (input.kind === "yesNo") {
    return typeof read === "boolean" ? null : { code: "notYesNo", input: input.id, read: String(read) };
  }
  if (typeof read === "boolean" || !Number.isFinite(read)) {
    return { code: "notANumber", input: input.id, read: String(read) };
  }
  return sizeIssue(scheme, input, read) ?? aboveIssue(input, read, inputs) ?? eachIssue(input, read, inputs);
}

function isNeeded({ whenBlank, neededWith, neededWithout }: Input, inputs: Inputs): boolean {
  if (whenBlank === "missing") return true;
  if (neededWith?.some((id) => amount(inputs, id) > 0)) return true;
  return neededWithout?.every((id) => isBlank(inputs, id)) ?? false;
}

function sizeIssue(scheme: Scheme, input: Input, read: number): InputIssue | null {
  if (input.kind === "count" && !Number.isInteger(read)) return { code: "notWhole", input: input.id, read };
  if (read < 0 && (input.min ?? 0) >= 0) return { code: "negative", input: input.id, read };
  if (input.positive === true && read === 0) return { code: "zeroDenominator", input: input.id };
  return rangeIssue(scheme, input, read);
}

function rangeIssue(scheme: Scheme, input: Input, read: number): InputIssue | null {
  const { min, max } = limitsOf(scheme, input);
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

/** So many single amounts cannot come to this. */
function eachIssue({ id, each }: Input, read: number, inputs: Inputs): InputIssue | null {
  if (each === undefined) return null;
  const times = amount(inputs, each.of);
  const [min, max] = [round(times * each.min, 10), round(times * each.max, 10)];
  return read < min || read > max ? { code: "outOfRange", input: id, read, min, max } : null;
}
