import type { Bond } from "../places/bond";
import type { Scheme } from "../scheme/scheme";

/** Lower limits are not above their upper ones. */
export const limitBonds = ({ inputs, consequences }: Scheme): Bond[] => [
  ...inputs.flatMap(({ min, max, each }, index) => [
    ...(max === undefined
      ? []
      : [inOrder({ path: `inputs.${index}.min`, is: min }, { path: `inputs.${index}.max`, is: max })]),
    ...(each === undefined
      ? []
      : [
          inOrder(
            { path: `inputs.${index}.each.min`, is: each.min },
            { path: `inputs.${index}.each.max`, is: each.max },
          ),
        ]),
  ]),
  ...consequences.flatMap((one, index) =>
    one.kind === "gap"
      ? [
          inOrder(
            { path: `consequences.${index}.above`, is: one.above },
            { path: `consequences.${index}.below`, is: one.below },
          ),
        ]
      : [],
  ),
];

/** A least that is not said is 0. */
function inOrder(least: { path: string; is: number | undefined }, most: { path: string; is: number }): Bond {
  const min = least.is ?? 0;
  return {
    check: { kind: "notAbove", low: least.is === undefined ? 0 : least.path, high: most.path },
    issue: { code: "limitsReversed", path: most.path, min, max: most.is },
    fix: () => [
      { path: most.path, now: min },
      { path: least.path, now: most.is },
    ],
  };
}
