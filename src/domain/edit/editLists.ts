import { freeId, withInputsLeft } from "./editScheme";
import type { LocalText } from "../wording/localText";
import type { Steps } from "../methods/measured";
import type { Deductions, DeductionRule, TeamTier } from "../methods/method";
import { withValueAt } from "../places/policyPath";
import type { Input, Item, Scheme } from "../scheme/scheme";

/** A list inside an item that can grow and shrink: the steps of a ladder, the tiers of a ratio, the rules of a pool. */
export type ItemList =
  | { kind: "steps"; path: string; method: Steps }
  | { kind: "tiers"; path: string; entries: TeamTier["tiers"] }
  | { kind: "rules"; path: string; name: LocalText; entries: readonly DeductionRule[] };

/** The lists of the item at this position of the policy. */
export function listsOf({ method, name }: Item, index: number): ItemList[] {
  const path = `items.${index}.method`;
  switch (method.kind) {
    case "steps":
      return [{ kind: "steps", path: `${path}.steps`, method }];
    case "teamTier":
      return [{ kind: "tiers", path: `${path}.tiers`, entries: method.tiers }];
    case "deductions":
      return rulesOf(method, path, name);
    case "parts":
      return method.parts.flatMap((part, at) =>
        part.method.kind === "deductions" ? rulesOf(part.method, `${path}.parts.${at}.method`, part.name) : [],
      );
    case "mark":
    case "linear":
    case "slope":
    case "value":
    case "rank":
      return [];
  }
}

const rulesOf = ({ pools }: Deductions, path: string, name: LocalText): ItemList[] =>
  pools.map((pool, at) => ({
    kind: "rules",
    path: `${path}.pools.${at}.rules`,
    name: pools.length > 1 ? pool.name : name,
    entries: pool.rules,
  }));

export const entriesOf = (list: ItemList): readonly unknown[] =>
  list.kind === "steps" ? list.method.steps : list.entries;

/** One entry more, with numbers that go on from the last one: to be edited afterwards. Steps have no name. */
export function withEntry(scheme: Scheme, list: ItemList, name: LocalText): Scheme {
  switch (list.kind) {
    case "steps":
      return withList(scheme, list, [...list.method.steps, nextStep(list.method)]);
    case "tiers": {
      const top = list.entries.at(-1);
      const next = { label: name["zh-CN"], from: (top?.from ?? 0.9) + 0.1, points: top?.points ?? 0 };
      return withList(scheme, list, [...list.entries, { ...next, source: "notInSource" }]);
    }
    case "rules": {
      const input = countOf(scheme, name);
      const id = `${input.id}_rule`;
      const rule = { kind: "perTime", id, name, input: input.id, points: 1, free: 0, source: "notInSource" };
      return withList({ ...scheme, inputs: [...scheme.inputs, input] }, list, [...list.entries, rule]);
    }
  }
}

/** One entry less, with the input that nothing else asks for; the last one stays. */
export function withoutEntry(scheme: Scheme, list: ItemList, index: number): Scheme {
  const left = entriesOf(list).filter((_, at) => at !== index);
  return left.length === 0 ? scheme : withInputsLeft(scheme, withList(scheme, list, left));
}

/** Switches between readings that set numbers of the list would meet other entries, so they go. */
const withList = (scheme: Scheme, { path }: ItemList, entries: readonly unknown[]): Scheme => ({
  ...withValueAt(scheme, path, entries),
  readings: scheme.readings.map(({ options, ...reading }) =>
    options === undefined || options.some(({ set }) => Object.keys(set).some((one) => one.startsWith(`${path}.`)))
      ? reading
      : { ...reading, options },
  ),
  examples: [],
});

/** As far from the last step as that is from the one before, and as good as it where more is better. */
function nextStep({ steps, better }: Steps): Steps["steps"][number] {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  const bound = last === undefined ? 0 : last.bound + (before === undefined ? 5 : last.bound - before.bound);
  const points = last?.points ?? 0;
  return { bound, points: better === "higher" ? points : points / 2, source: "notInSource" };
}

function countOf(scheme: Scheme, name: LocalText): Input {
  const id = freeId(scheme, "count");
  return {
    ...{ id, name, short: name, prompt: name, source: "notInSource" },
    ...{ kind: "count", min: 0, of: "person", whenBlank: "zero" },
  };
}
