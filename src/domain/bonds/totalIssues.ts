import { alternativesOf, isUnused } from "../scheme/alternatives";
import type { PolicyIssue } from "../issue/issue";
import { round } from "../figures/rounding";
import type { Item, Scheme } from "../scheme/scheme";

/** What the total can reach at most before coefficient and lines. */
export function highestTotal(scheme: Scheme): number {
  switch (scheme.total.kind) {
    case "sum":
      return scheme.total.scaleTo ?? fullOf(scheme.items);
    case "groups":
    case "mean":
    case "none":
      return 100;
  }
}

/** A ranking that begins beyond every total; what is added beside the items may still reach it. */
export function rankingIssues(scheme: Scheme): PolicyIssue[] {
  const { ranking, coefficient, lines } = scheme;
  const highest = highestTotal(scheme);
  const isOpen = coefficient !== undefined || lines.some(({ effect }) => effect === "add");
  if (ranking === null || isOpen || ranking.from <= highest) return [];
  return [{ code: "rankingUnreachable", path: "ranking.from", from: ranking.from, highest }];
}

/** Alternatives of which not exactly one has full marks. */
export const alternativeIssues = (scheme: Scheme): PolicyIssue[] =>
  [...alternativesOf(scheme).values()].flatMap((items): PolicyIssue[] => {
    const [first] = items;
    const judged = items.filter((item) => !isUnused(item)).length;
    if (first === undefined || judged === 1) return [];
    const path = `items.${scheme.items.indexOf(first)}.full`;
    return [{ code: "alternativesNotOne", path, items: items.map(({ name }) => name), judged }];
  });

/** Full marks and weights that do not add up to what the total is read as. */
export function totalIssues(scheme: Scheme): PolicyIssue[] {
  const { total, items, groups } = scheme;
  switch (total.kind) {
    case "none":
      return [];
    case "mean":
      return items.some(({ weight }) => weight !== 0) ? [] : [{ code: "noWeights", path: "items" }];
    case "sum": {
      const sum = fullOf(items);
      if (total.scaleTo === undefined) return sum === 100 ? [] : [{ code: "fullMarksNot100", sum }];
      return sum === 100 ? [] : [{ code: "fullMarksScaled", sum, to: total.scaleTo }];
    }
    case "groups": {
      const weights = round(
        groups.reduce((sum, { weight = 0 }) => sum + weight, 0),
        8,
      );
      return [
        ...(weights === 100 ? [] : [{ code: "groupWeightsNot100", path: "groups", sum: weights } as const]),
        ...groups.flatMap((group, index): PolicyIssue[] => {
          const sum = Math.min(fullOf(items.filter((item) => item.group === group.id)), group.cap ?? Infinity);
          return sum === 100 ? [] : [{ code: "groupNot100", path: `groups.${index}`, group: group.id, sum }];
        }),
      ];
    }
  }
}

const fullOf = (items: readonly Item[]): number =>
  round(
    items.reduce((sum, { full }) => sum + full, 0),
    8,
  );
