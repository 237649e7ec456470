import type { Inputs, LineResult } from "./evaluation";
import { amount } from "../inputs/inputs";
import { round } from "../figures/rounding";
import type { Scheme } from "../scheme/scheme";
import type { Line, Term } from "../totals/totalRule";

type TermResult = LineResult["terms"][number];

/** Attendance, penalties, rewards and tallies, each with what it is made of. A line may count earlier ones in. */
export function linesOf(scheme: Scheme, inputs: Inputs): LineResult[] {
  const results: LineResult[] = [];
  for (const line of scheme.lines) results.push(lineResult(line, inputs, results, scheme.decimals));
  return results;
}

function lineResult(line: Line, inputs: Inputs, earlier: readonly LineResult[], decimals: number): LineResult {
  const terms = line.terms.map((term) => termResult(term, inputs, earlier));
  return {
    line,
    terms,
    value: round(
      terms.reduce((sum, { value }) => sum + value, 0),
      decimals,
    ),
  };
}

function termResult(term: Term, inputs: Inputs, earlier: readonly LineResult[]): TermResult {
  switch (term.kind) {
    case "times": {
      const count = amount(inputs, term.input);
      return { term, count, value: round(count * term.points, 10) };
    }
    case "escalating": {
      const count = amount(inputs, term.input);
      const before = amount(inputs, term.before);
      const upTo = (times: number): number => (times === 0 ? 0 : term.first + (times - 1) * term.further);
      return { term, count, value: round(upTo(before + count) - upTo(before), 10) };
    }
    case "line": {
      const value = earlier.find(({ line }) => line.id === term.line)?.value ?? 0;
      return { term, count: 1, value };
    }
  }
}

/** What the lines add to the total, deductions negative. */
export const effectOf = (lines: readonly LineResult[]): number =>
  lines.reduce((sum, { line, value }) => {
    switch (line.effect) {
      case "add":
        return sum + value;
      case "deduct":
        return sum - value;
      case "none":
        return sum;
    }
  }, 0);
