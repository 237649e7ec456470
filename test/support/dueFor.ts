import type { Judged } from "../../src/domain/consequences/judged";
import { type DueConsequence, dueConsequences } from "../../src/domain/consequences/kinds";
import type { Scheme } from "../../src/domain/scheme/scheme";
import type { Consequence } from "../../src/domain/consequences/consequence";

function totalFor(rule: Consequence): number {
  if (rule.kind === "above") return rule.total + 1;
  if (rule.kind === "gap") return (rule.above + rule.below) / 2;
  return rule.kind === "boundary" ? rule.total : 0;
}

function gradeFor({ bands }: Scheme, rule: Consequence): string | null {
  if (rule.kind === "grade" || rule.kind === "streak") return rule.grade;
  const band = rule.kind === "boundary" ? bands.find(({ from }) => from === rule.total) : bands[0];
  return band?.grade ?? null;
}

/** Somebody for whom this rule of the policy is due, and perhaps others. */
export function judgedFor(scheme: Scheme, rule: Consequence): Judged {
  const value = rule.kind === "measuredAbove" ? rule.over + 1 : 1;
  return {
    bands: scheme.bands,
    entered: (input) => (rule.kind === "suspicious" && rule.input === input ? 0 : 1000),
    result: {
      total: totalFor(rule),
      grade: gradeFor(scheme, rule),
      item: () => ({ value, points: 1, stepSource: rule.source }),
      run: () => ({ periods: rule.kind === "streak" ? rule.months : 1, isWhole: true }),
    },
  };
}

/** The rule as it is due for that person. */
export function dueFor(scheme: Scheme, rule: Consequence): DueConsequence {
  const [due] = dueConsequences([rule], judgedFor(scheme, rule));
  if (due === undefined) throw new Error(`Nobody comes to ${rule.kind} of ${scheme.id}`);
  return due;
}
