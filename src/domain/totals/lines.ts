import * as z from "zod";
import { anyNumber, notNegative } from "../places/policyNumber";
import { round } from "../figures/rounding";
import { allPlaces, sumOf } from "../figures/sum";
import { amountIn, type Inputs } from "../inputs/inputs";
import type { Reference } from "../places/reference";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";

const Term = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("times"), input: z.string(), points: anyNumber, source: Source }),
  /** The first occurrence in the year costs `first`, each further one `further`; those before this period are not charged again. */
  z.strictObject({
    kind: z.literal("escalating"),
    input: z.string(),
    before: z.string(),
    first: notNegative,
    further: notNegative,
    source: Source,
  }),
  /** Whatever an earlier line comes to. */
  z.strictObject({ kind: z.literal("line"), line: z.string() }),
]);
export type Term = z.infer<typeof Term>;

/** A line below the items: attendance, penalties, rewards, a superior's adjustment, or a tally that changes no total. */
export const Line = z.strictObject({
  id: z.string(),
  name: LocalText,
  effect: z.enum(["add", "deduct", "none"]),
  unit: LocalText.optional(),
  terms: z.array(Term).min(1),
  source: Source,
});
export type Line = z.infer<typeof Line>;

export interface LineResult {
  line: Line;
  value: number;
  terms: readonly { term: Term; count: number; value: number }[];
}

type TermResult = LineResult["terms"][number];

/** Every place of a line that names an input. */
export const lineReads = ({ terms }: Line, path: string): Reference[] =>
  terms.flatMap((term, index) => {
    const at = `${path}.terms.${index}`;
    switch (term.kind) {
      case "times":
        return [{ path: `${at}.input`, id: term.input }];
      case "escalating":
        return [
          { path: `${at}.input`, id: term.input },
          { path: `${at}.before`, id: term.before },
        ];
      case "line":
        return [];
    }
  });

/** Inputs of a line that cost points. Rewards and a superior's adjustment are given, and nobody is told to be given more. */
export const costsOf = ({ effect, terms }: Line): string[] =>
  terms.flatMap((term) => {
    if (term.kind === "line") return [];
    const points = term.kind === "times" ? term.points : 1;
    return sign[effect] * points < 0 ? [term.input] : [];
  });

/** Attendance, penalties, rewards and tallies, each with what it is made of. A line may count earlier ones in. */
export function linesOf(lines: readonly Line[], inputs: Inputs, decimals: number): LineResult[] {
  const results: LineResult[] = [];
  for (const line of lines) {
    const terms = line.terms.map((term) => termResult(term, inputs, results));
    results.push({ line, terms, value: sumOf(terms, ({ value }) => value, decimals) });
  }
  return results;
}

function termResult(term: Term, inputs: Inputs, earlier: readonly LineResult[]): TermResult {
  switch (term.kind) {
    case "times": {
      const count = amountIn(inputs, term.input);
      return { term, count, value: round(count * term.points, 10) };
    }
    case "escalating": {
      const count = amountIn(inputs, term.input);
      const before = amountIn(inputs, term.before);
      const upTo = (times: number): number => (times === 0 ? 0 : term.first + (times - 1) * term.further);
      return { term, count, value: round(upTo(before + count) - upTo(before), 10) };
    }
    case "line": {
      const value = earlier.find(({ line }) => line.id === term.line)?.value ?? 0;
      return { term, count: 1, value };
    }
  }
}

const sign: Readonly<Record<Line["effect"], number>> = { add: 1, deduct: -1, none: 0 };

/** What the lines add to the total, deductions negative. */
export const effectOf = (lines: readonly LineResult[]): number =>
  sumOf(lines, ({ line, value }) => sign[line.effect] * value, allPlaces);
