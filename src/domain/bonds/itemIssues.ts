import type { PolicyIssue } from "../issue/issue";
import type { Deductions, Part, Parts, RateBelow, TeamTier } from "../methods/method";
import type { Rank } from "../methods/measured";
import { round } from "../figures/rounding";
import type { Item } from "../scheme/scheme";
import { stepIssues } from "./stepIssues";

/** Numbers of one item that do not fit together. */
export const itemIssues = (item: Item, index: number): PolicyIssue[] => [
  ...methodIssues(item, `items.${index}.method`),
  ...weightIssues(item, `items.${index}.method.measure.of`),
];

/** Raters of whom none counts. */
const weightIssues = ({ method }: Item, path: string): PolicyIssue[] =>
  "measure" in method && method.measure.kind === "mean" && method.measure.of.every(({ weight }) => weight === 0)
    ? [{ code: "noWeights", path }]
    : [];

function methodIssues(item: Item, path: string): PolicyIssue[] {
  switch (item.method.kind) {
    case "deductions":
      return deductionIssues(item.method, path);
    case "teamTier":
      return tierIssues(item.method, item.full, path);
    case "parts":
      return partIssues(item.method, item.full, path);
    case "steps":
      return stepIssues(item.method, item.full, path);
    case "rank":
      return prizeIssues(item.method, path);
    case "mark":
    case "linear":
    case "slope":
    case "value":
      return [];
  }
}

/** A better place never wins less. */
const prizeIssues = ({ prizes = [] }: Rank, path: string): PolicyIssue[] =>
  prizes.flatMap(({ amount }, index): PolicyIssue[] => {
    const previous = prizes[index - 1]?.amount ?? Infinity;
    return amount <= previous
      ? []
      : [{ code: "prizesNotFalling", path: `${path}.prizes.${index}.amount`, amount, previous }];
  });

function deductionIssues(method: Deductions, path: string): PolicyIssue[] {
  return method.pools.flatMap((pool, at) =>
    pool.rules.flatMap((rule, index) =>
      rule.kind === "rateBelow" ? thresholdIssues(rule, `${path}.pools.${at}.rules.${index}.threshold`) : [],
    ),
  );
}

/** A threshold of 0 would never deduct, and 98 would always. */
const thresholdIssues = ({ threshold }: RateBelow, path: string): PolicyIssue[] =>
  threshold > 0 && threshold <= 1 ? [] : [{ code: "thresholdNotARate", path, read: threshold }];

function tierIssues({ tiers }: TeamTier, full: number, path: string): PolicyIssue[] {
  return tiers.flatMap(({ label, from, points }, index) => {
    const at = `${path}.tiers.${index}`;
    const below = tiers[index - 1];
    const issues: PolicyIssue[] = [];
    if (below === undefined && from !== 0) {
      issues.push({ code: "tiersDoNotStartAtZero", path: `${at}.from`, label, from });
    }
    if (below !== undefined && from <= below.from) {
      issues.push({ code: "tiersNotAscending", path: `${at}.from`, label, from, previous: below.from });
    }
    if (below !== undefined && points < below.points && below.points <= full) {
      issues.push({ code: "tiersWrongWay", path: `${at}.points`, label, points, previous: below.points });
    }
    if (points > full) issues.push({ code: "tierPointsAboveFull", path: `${at}.points`, label, points, full });
    return issues;
  });
}

function partIssues(method: Parts, full: number, path: string): PolicyIssue[] {
  const sum = round(
    method.parts.reduce((total, part) => total + part.full, 0),
    8,
  );
  const within = method.parts.flatMap((part, index) => partMethodIssues(part, `${path}.parts.${index}.method`));
  return sum === full ? within : [{ code: "partsNotFull", path: `${path}.parts`, sum, full }, ...within];
}

function partMethodIssues({ method }: Part, path: string): PolicyIssue[] {
  switch (method.kind) {
    case "deductions":
      return deductionIssues(method, path);
    case "mark":
      return [];
  }
}
