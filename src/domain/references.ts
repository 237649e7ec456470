import type { Deductions, Pool, Void } from "./methods/method";
import type { Item, Scheme } from "./scheme";

/** Where a policy names an input. */
export interface Reference {
  path: string;
  id: string;
}

/** Every place of the policy that names an input. */
export const inputReferences = (scheme: Scheme): Reference[] => [
  ...scheme.inputs.flatMap(({ notAbove }, index) =>
    notAbove === undefined ? [] : [{ path: `inputs.${index}.notAbove`, id: notAbove }],
  ),
  ...scheme.items.flatMap((item, index) => ofItem(item, `items.${index}.method`)),
  ...scheme.consequences.flatMap((consequence, index) =>
    consequence.kind === "decision" ? [{ path: `consequences.${index}.input`, id: consequence.input }] : [],
  ),
];

function ofItem({ method }: Item, path: string): Reference[] {
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
