import { evaluate } from "../../src/domain/engine/evaluate";
import type { Evaluation } from "../../src/domain/engine/evaluation";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { inputIssues } from "../../src/domain/engine/inputIssues";
import { limitsOf } from "../../src/domain/scheme/limits";
import { rankTeam } from "../../src/domain/engine/rankTeam";
import type { Scheme } from "../../src/domain/scheme/scheme";
import type { Input } from "../../src/domain/inputs/input";

/** Values that the policy accepts for one input, from the least to the most. */
function valuesOf(scheme: Scheme, input: Input): (number | boolean | null)[] {
  if (input.kind === "yesNo") return [false, true];
  if (input.kind === "note") return [null];
  const { min, max } = limitsOf(scheme, input);
  const top = max >= Number.MAX_SAFE_INTEGER ? (input.kind === "money" ? 12345.67 : 120) : max;
  const low = input.positive === true ? Math.max(min, 1) : min;
  const whole = input.kind === "count";
  const between = [low, low + (top - low) * 0.61803, low + (top - low) * 0.9, top].map((one) =>
    whole ? Math.round(one) : Math.round(one * 100) / 100,
  );
  const values = input.allowed === undefined ? between : [...input.allowed];
  return input.whenBlank === "missing" ? values : [...values, null];
}

/** The `nth` way to fill in a policy; neighbouring inputs take different values. */
function filled(scheme: Scheme, nth: number): Inputs {
  const inputs: Record<string, number | boolean | null> = {};
  scheme.inputs.forEach((input, at) => {
    const values = valuesOf(scheme, input);
    inputs[input.id] = values[(nth + (nth < 6 ? 0 : at * (1 + (nth % 5)))) % values.length] ?? null;
  });
  return repaired(scheme, inputs);
}

/** Takes each refused value as the policy wants it; what cannot be put right is refused again by the engine. */
function repaired(scheme: Scheme, inputs: Record<string, number | boolean | null>): Inputs {
  for (let turn = 0; turn < 5; turn++) {
    for (const issue of inputIssues(scheme, inputs)) {
      const input = scheme.inputs.find(({ id }) => id === issue.input);
      const values = input === undefined ? [] : valuesOf(scheme, input).filter((value) => value !== null);
      if (issue.code === "missing") inputs[issue.input] = values[turn % values.length] ?? null;
      if (issue.code === "above") inputs[issue.input] = issue.otherRead;
      if (issue.code === "outOfRange") inputs[issue.input] = Math.min(issue.max, Math.max(issue.min, issue.read));
    }
  }
  return inputs;
}

export interface Filled {
  inputs: Inputs;
  evaluation: Evaluation;
}

/** Results of many ways to fill in a policy, ranked as one team, its own examples included. */
export function resultsOf(scheme: Scheme): Filled[] {
  const ways = [
    ...Array.from({ length: 30 }, (_, nth) => filled(scheme, nth)),
    ...scheme.examples.map((one) => one.inputs),
  ];
  const results = ways.flatMap((inputs) => {
    const result = evaluate(scheme, inputs);
    return result.ok ? [{ inputs, evaluation: result.value }] : [];
  });
  const ranked = rankTeam(
    scheme,
    results.map(({ evaluation }) => evaluation),
  );
  return results.flatMap(({ inputs }, at) => {
    const evaluation = ranked[at] ?? null;
    return evaluation === null ? [] : [{ inputs, evaluation }];
  });
}
