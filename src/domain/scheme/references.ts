import { consequenceReferences } from "../consequences/kinds";
import type { Deductions, Pool, Void } from "../methods/method";
import { ofMeasured, type Reference } from "./measuredReferences";
import type { PayoutRule } from "./payoutRule";
import type { Input, Item, Scheme } from "./scheme";
import type { Line } from "./totalRule";

/** Every place of the policy that names an input. */
export const inputReferences = (scheme: Scheme): Reference[] => [
  ...scheme.inputs.flatMap((input, index) => ofInput(input, `inputs.${index}`)),
  ...scheme.items.flatMap((item, index) => itemReferences(item, `items.${index}.method`)),
  ...(scheme.coefficient === undefined ? [] : [{ path: "coefficient.input", id: scheme.coefficient.input }]),
  ...scheme.lines.flatMap((line, index) => ofLine(line, `lines.${index}`)),
  ...ofPayout(scheme.payout),
  ...scheme.consequences.flatMap((consequence, index) =>
    consequenceReferences(consequence).flatMap(({ to, key, id }) =>
      to === "input" ? [{ path: `consequences.${index}.${key}`, id }] : [],
    ),
  ),
];

function ofInput(
  { notAbove, neededWith = [], neededWithout = [], each, requires = [] }: Input,
  path: string,
): Reference[] {
  return [
    ...(notAbove === undefined ? [] : [{ path: `${path}.notAbove`, id: notAbove }]),
    ...neededWith.map((id, at) => ({ path: `${path}.neededWith.${at}`, id })),
    ...neededWithout.map((id, at) => ({ path: `${path}.neededWithout.${at}`, id })),
    ...(each === undefined ? [] : [{ path: `${path}.each.of`, id: each.of }]),
    ...requires.map((id, at) => ({ path: `${path}.requires.${at}`, id })),
  ];
}

const ofLine = ({ terms }: Line, path: string): Reference[] =>
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

function ofPayout(rule: PayoutRule): Reference[] {
  switch (rule.kind) {
    case "none":
    case "byGrade":
    case "prizes":
      return [];
    case "timesBase":
      return [{ path: "payout.base", id: rule.base }];
    case "lines":
      return rule.lines.flatMap((line, index) => [
        { path: `payout.lines.${index}.input`, id: line.input },
        ...(line.kind === "gated" ? line.conditions : []).map((id, at) => ({
          path: `payout.lines.${index}.conditions.${at}`,
          id,
        })),
      ]);
  }
}

/** Every place of an item's method that names an input; `path` is that of the method. */
export function itemReferences({ method }: Item, path: string): Reference[] {
  switch (method.kind) {
    case "deductions":
      return ofDeductions(method, path);
    case "mark":
      return [{ path: `${path}.input`, id: method.input }];
    case "teamTier":
      return [
        ...Object.entries(method.own).map(([key, id]) => ({ path: `${path}.own.${key}`, id })),
        ...Object.entries(method.team).map(([key, id]) => ({ path: `${path}.team.${key}`, id })),
      ];
    case "parts":
      return [
        ...method.parts.flatMap((part, index) => {
          const at = `${path}.parts.${index}.method`;
          return part.method.kind === "mark"
            ? [{ path: `${at}.input`, id: part.method.input }]
            : ofDeductions(part.method, at);
        }),
        ...method.remarks.map((remark, index) => ({ path: `${path}.remarks.${index}.input`, id: remark.input })),
        ...ofVoids(method.voids, `${path}.voids`),
      ];
    case "linear":
    case "slope":
    case "steps":
    case "value":
    case "rank":
      return ofMeasured(method, path);
  }
}

const ofDeductions = (method: Deductions, path: string): Reference[] => [
  ...method.pools.flatMap((pool, index) => ofPool(pool, `${path}.pools.${index}`)),
  ...ofVoids(method.voids, `${path}.voids`),
];

const ofPool = (pool: Pool, path: string): Reference[] => [
  ...pool.rules.flatMap((rule, index) => {
    const at = `${path}.rules.${index}`;
    if (rule.kind === "perTime") return [{ path: `${at}.input`, id: rule.input }];
    return [
      { path: `${at}.numerator`, id: rule.numerator },
      { path: `${at}.denominator`, id: rule.denominator },
    ];
  }),
  ...(pool.replacedBy === undefined ? [] : [{ path: `${path}.replacedBy.input`, id: pool.replacedBy.input }]),
  ...ofVoids(pool.empties ?? [], `${path}.empties`),
];

const ofVoids = (voids: readonly Void[], path: string): Reference[] =>
  voids.flatMap((rule, index) =>
    rule.when.map((condition, at) => ({ path: `${path}.${index}.when.${at}.input`, id: condition.input })),
  );
