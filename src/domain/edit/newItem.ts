import { freeId } from "./editScheme";
import type { Method } from "../methods/method";
import { inputsFor } from "../methods/newInputs";
import type { Input, Item, Scheme } from "../scheme/scheme";
import type { NewItem } from "../methods/wantedItem";

const source = "notInSource" as const;

/** The item and its inputs: marks given, incidents counted, or figures measured against a target, a ladder or the team. */
export function newItem(scheme: Scheme, wanted: NewItem): { item: Item; inputs: Input[] } {
  const id = freeId(scheme, "item");
  return {
    item: { id, name: wanted.name, full: wanted.full, source, method: methodFor(`${id}_value`, wanted) },
    inputs: inputsFor(`${id}_value`, wanted),
  };
}

function methodFor(input: string, { kind, name, full, better, inputs }: NewItem): Method {
  const measure = { kind: "entered" as const, input };
  const to = (value: number) => ({ kind: "fixed" as const, value, source });
  switch (kind) {
    case "mark":
      return { kind: "mark", input };
    case "raters": {
      const of = (["self", "superior", "panel"] as const).map((rater) => ({
        ...{ input: `${input}_${rater}`, weight: 1, name: inputs(rater), source },
      }));
      return { kind: "linear", measure: { kind: "mean", of }, better: "higher", target: to(100), credit: 1 };
    }
    case "deductions": {
      const rule = { kind: "perTime" as const, id: `${input}_rule`, name, input, points: 1, free: 0, source };
      return { kind: "deductions", pools: [{ id: `${input}_pool`, name, rules: [rule] }], voids: [] };
    }
    case "linear":
      return { kind: "linear", measure, better, target: to(100), credit: 1 };
    case "rate": {
      const rate = { kind: "rate" as const, numerator: `${input}_met`, denominator: `${input}_all` };
      return { kind: "linear", measure: rate, better, target: to(better === "higher" ? 95 : 5), credit: 1 };
    }
    case "steps":
      return stepsFor(measure, full, better);
    case "teamTier":
      return {
        kind: "teamTier",
        own: { amount: `${input}_own`, days: `${input}_days` },
        team: { amount: `${input}_team`, days: `${input}_team_days`, people: `${input}_people` },
        tiers: [0, 0.8, 0.9].map((from, at) => ({
          ...{ label: "CBA".charAt(at), from, points: (full * (at + 2)) / 4, source },
        })),
      };
  }
}

function stepsFor(measure: { kind: "entered"; input: string }, full: number, better: NewItem["better"]): Method {
  const bounds = better === "higher" ? [80, 90] : [1, 3];
  const points = better === "higher" ? [full / 2, full] : [full, full / 2];
  const steps = bounds.map((bound, index) => ({ bound, points: points[index] ?? 0, source }));
  return { kind: "steps", measure, better, steps, otherwise: 0, factor: 1 };
}
