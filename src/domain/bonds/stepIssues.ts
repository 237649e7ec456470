import type { PolicyIssue } from "../issue/issue";
import type { Steps } from "../methods/measured";
import { round } from "../figures/rounding";

/** Steps must ascend, a better value must never earn less, and the best step is worth the full marks. */
export function stepIssues({ better, steps, otherwise, factor }: Steps, full: number, path: string): PolicyIssue[] {
  const best = round(Math.max(otherwise, ...steps.map(({ points }) => points)) * factor, 8);
  const worst = better === "higher" ? otherwise : Infinity;
  return [
    ...steps.flatMap(({ bound, points }, index): PolicyIssue[] => {
      const at = `${path}.steps.${index}`;
      const below = steps[index - 1];
      const previous = below?.points ?? worst;
      const isWrongWay = better === "higher" ? points < previous : points > previous;
      return [
        ...(below !== undefined && bound <= below.bound
          ? [{ code: "stepsNotAscending", path: `${at}.bound`, bound, previous: below.bound } as const]
          : []),
        ...(isWrongWay ? [{ code: "stepsWrongWay", path: `${at}.points`, points, previous } as const] : []),
      ];
    }),
    ...(best === full ? [] : [{ code: "bestStepNotFull", path, best, full } as const]),
  ];
}
