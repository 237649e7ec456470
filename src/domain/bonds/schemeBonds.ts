import { methodHome } from "../methods/method";
import { type Bond, isMet } from "../places/bond";
import { valueAt } from "../places/policyPath";
import type { Item, Scheme } from "../scheme/scheme";
import { highestTotal, totalHome } from "../totals/totalRule";
import { alternativeBonds } from "./alternativeBonds";
import { bandBonds } from "./bandBonds";
import { limitBonds } from "./limitBonds";

/** Everything that must hold between the numbers of a policy, in the policy's order. */
export const schemeBonds = (scheme: Scheme): Bond[] => [
  ...totalHome(scheme.total).bonds(scheme.total, scheme),
  ...alternativeBonds(scheme),
  ...scheme.items.flatMap(itemBonds),
  ...bandBonds(scheme.bands, highestTotal(scheme)),
  ...rankingBonds(scheme),
  ...limitBonds(scheme),
];

/** What does not hold. */
export function brokenBonds(scheme: Scheme): Bond[] {
  /** A number that the policy leaves out is a weight of 1. */
  const numberAt = (path: string): number => (valueAt(scheme, path) as number | undefined) ?? 1;
  return schemeBonds(scheme).filter(
    ({ check, given }) => !isMet(check, numberAt) && (given === undefined || isMet(given, numberAt)),
  );
}

function itemBonds({ full, method }: Item, index: number): Bond[] {
  const home = methodHome(method);
  const path = `items.${index}.method`;
  return [...home.order(method, path), ...home.worth(method, path, { full, path: `items.${index}.full` })];
}

/** A ranking that begins beyond every total; what is added beside the items may still reach it. */
function rankingBonds(scheme: Scheme): Bond[] {
  const { ranking, coefficient, lines } = scheme;
  if (ranking === null || coefficient !== undefined || lines.some(({ effect }) => effect === "add")) return [];
  const highest = highestTotal(scheme);
  const path = "ranking.from";
  return [
    {
      check: { kind: "notAbove", low: path, high: highest },
      issue: { code: "rankingUnreachable", path, from: ranking.from, highest },
      fix: () => [{ path, now: highest }],
    },
  ];
}
