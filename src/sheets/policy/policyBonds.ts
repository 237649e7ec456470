import { alternativesOf } from "../../domain/scheme/alternatives";
import type { Item, Scheme } from "../../domain/scheme/scheme";

/** Numbers of a policy that do not fit together, as what must hold between them by their paths. */
export type Bond =
  | { kind: "ascending"; low: string; high: string }
  | { kind: "notAbove"; path: string; most: string }
  | { kind: "sum"; paths: readonly string[]; to: number | string }
  /** One at least is not 0. */
  | { kind: "some"; paths: readonly string[] }
  /** Exactly one is not 0. */
  | { kind: "one"; paths: readonly string[] };

const ladder = (path: string, entries: readonly unknown[], key: string): Bond[] =>
  entries
    .slice(1)
    .map((_, at) => ({ kind: "ascending", low: `${path}.${at}.${key}`, high: `${path}.${at + 1}.${key}` }));

function ofItem({ method }: Item, index: number): Bond[] {
  const path = `items.${index}.method`;
  const raters: Bond[] =
    "measure" in method && method.measure.kind === "mean"
      ? [{ kind: "some", paths: method.measure.of.map((_, at) => `${path}.measure.of.${at}.weight`) }]
      : [];
  switch (method.kind) {
    case "teamTier":
      return [
        ...ladder(`${path}.tiers`, method.tiers, "from"),
        ...method.tiers.map((_, at): Bond => ({
          kind: "notAbove",
          path: `${path}.tiers.${at}.points`,
          most: `items.${index}.full`,
        })),
      ];
    case "parts":
      return [
        { kind: "sum", paths: method.parts.map((_, at) => `${path}.parts.${at}.full`), to: `items.${index}.full` },
      ];
    case "steps":
      return [...ladder(`${path}.steps`, method.steps, "bound"), ...raters];
    case "deductions":
    case "mark":
    case "linear":
    case "slope":
    case "value":
    case "rank":
      return raters;
  }
}

function ofTotal({ total, items, groups }: Scheme): Bond[] {
  switch (total.kind) {
    case "none":
      return [];
    case "mean":
      return [{ kind: "some", paths: items.map((_, at) => `items.${at}.weight`) }];
    case "sum":
      return total.scaleTo === undefined
        ? [{ kind: "sum", paths: items.map((_, at) => `items.${at}.full`), to: 100 }]
        : [];
    case "groups":
      return [
        {
          kind: "sum",
          paths: groups.flatMap(({ weight }, at) => (weight === undefined ? [] : [`groups.${at}.weight`])),
          to: 100,
        },
      ];
  }
}

function limitsOf({ inputs, consequences }: Scheme): Bond[] {
  const inOrder = (low: string, high: string): Bond => ({ kind: "notAbove", path: low, most: high });
  return [
    ...inputs.flatMap(({ min, max, each }, at) => [
      ...(min === undefined || max === undefined ? [] : [inOrder(`inputs.${at}.min`, `inputs.${at}.max`)]),
      ...(each === undefined ? [] : [inOrder(`inputs.${at}.each.min`, `inputs.${at}.each.max`)]),
    ]),
    ...consequences.flatMap((one, at) =>
      one.kind === "gap" ? [inOrder(`consequences.${at}.above`, `consequences.${at}.below`)] : [],
    ),
  ];
}

/** Everything between numbers that makes a policy unfit to judge anyone by, as the linter has it among its errors. */
export const bondsOf = (scheme: Scheme): Bond[] => [
  ...ofTotal(scheme),
  ...scheme.items.flatMap(ofItem),
  ...ladder("bands", scheme.bands, "from"),
  ...limitsOf(scheme),
  ...[...alternativesOf(scheme).values()].map((items): Bond => ({
    kind: "one",
    paths: items.map((item) => `items.${scheme.items.indexOf(item)}.full`),
  })),
];
