import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import type { Inputs } from "../inputs/inputs";
import { Measure, measureBonds, measureReads } from "../measures/measure";
import { type Measurement, measurer } from "../measures/measureOf";
import type { Bond } from "../places/bond";
import type { NumberAt } from "../places/policyNumbers";
import { Source } from "../wording/source";
import type { MethodHome } from "./home";
import type { Scored } from "./scored";
import { Better } from "./target";

/** What one place is worth. */
export const Prize = z.strictObject({ amount: notNegative, source: Source });
export type Prize = z.infer<typeof Prize>;

/** Place among the team, competition style (1, 1, 3); it earns a prize and no points. No data, no place. */
export const Rank = z.strictObject({
  kind: z.literal("rank"),
  measure: Measure,
  better: Better,
  /** From the first place down, as many as 规则 has columns for; a place beyond wins nothing. */
  prizes: z.array(Prize).min(1).max(4).optional(),
});
export type Rank = z.infer<typeof Rank>;

export interface RankedReason {
  kind: "ranked";
  measured: Measurement;
  better: Better;
  lost: number;
}

export const rank = {
  score: (method) => measureForRank(method),
  reads: ({ measure }, path) => measureReads(measure, path),
  levers: () => [],
  names: () => [],
  order: ({ measure, prizes = [] }, path) => [
    ...prizes.slice(1).map((_, index) => falling(prizes, index + 1, `${path}.prizes`)),
    ...measureBonds(measure, path),
  ],
  worth: () => [],
  earnsPoints: () => false,
  mayPassFull: false,
  scaled: () => [],
  lists: () => [],
  recipes: {},
} satisfies MethodHome<Rank, RankedReason>;

/** The place is known once the whole team is measured. */
function measureForRank({ measure: of, better }: Rank): (inputs: Inputs) => Scored<RankedReason> {
  const measure = measurer(of);
  return (inputs) => {
    const measured = measure(inputs);
    if (measured === null) return { kind: "leftOut" };
    return { kind: "unscored", value: measured.value, reason: { kind: "ranked", measured, better, lost: 0 } };
  };
}

/** A better place never wins less. */
function falling(prizes: readonly Prize[], index: number, path: string): Bond {
  const [amount, previous] = [prizes[index]?.amount ?? 0, prizes[index - 1]?.amount ?? 0];
  const at = `${path}.${index}.amount`;
  return {
    check: { kind: "notAbove", low: at, high: `${path}.${index - 1}.amount` },
    issue: { code: "prizesNotFalling", path: at, amount, previous },
    fix: () => largestFirst(prizes, path),
  };
}

const largestFirst = (prizes: readonly Prize[], path: string): NumberAt[] =>
  prizes
    .map(({ amount }) => amount)
    .sort((one, other) => other - one)
    .map((now, index) => ({ path: `${path}.${index}.amount`, now }));
