import { evaluate } from "../../src/domain/engine/evaluate";
import type { Evaluation } from "../../src/domain/engine/evaluation";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { rankTeam } from "../../src/domain/engine/rankTeam";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { schemeById } from "../../src/schemes";
import type { EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import { october, type PeriodParts } from "./periods";

const names = ["样例甲", "样例乙", "样例丙"];

/** The policy of that id, which every test of it needs. */
export function policy(id: string): Scheme {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`Policy ${id} is missing`);
  return scheme;
}

/** Inputs of a worked example of the policy, with a few changed. */
export function exampleOf(scheme: Scheme, nth = 0, changes: Inputs = {}): Inputs {
  const worked = scheme.examples.filter(({ inputs }) => evaluate(scheme, inputs).ok);
  const example = worked[nth % worked.length];
  if (!example) throw new Error(`Policy ${scheme.id} has no example that can be scored`);
  return { ...example.inputs, ...changes };
}

/** A month of another policy with one person for each set of inputs, from row 8 on. */
export function periodUnder(scheme: Scheme, team: readonly Inputs[], parts: PeriodParts = {}): EvaluatedPeriod {
  const results = team.map((inputs): Evaluation | null => {
    const result = evaluate(scheme, inputs);
    return result.ok ? result.value : null;
  });
  const people = rankTeam(scheme, results).map((evaluation, nth): PersonRow => ({
    row: 8 + nth,
    number: `K${101 + nth}`,
    name: names[nth] ?? `样例${nth}`,
    evaluation,
    issues: [],
    rank: null,
  }));
  const evaluated = october({ people, interviews: [], ledger: [], ...parts });
  return { ...evaluated, scheme, state: { ...evaluated.state, scheme } };
}
