import type { PolicyIssue } from "../issue/issue";
import type { Scheme } from "../scheme/scheme";

/** Lower limits above their upper ones. */
export const limitIssues = ({ inputs, consequences }: Scheme): PolicyIssue[] => [
  ...inputs.flatMap(({ min, max, each }, index) => [
    ...reversed(`inputs.${index}.max`, min ?? 0, max ?? Infinity),
    ...reversed(`inputs.${index}.each.max`, each?.min ?? 0, each?.max ?? Infinity),
  ]),
  ...consequences.flatMap((one, index) =>
    one.kind === "gap" ? reversed(`consequences.${index}.below`, one.above, one.below) : [],
  ),
];

const reversed = (path: string, min: number, max: number): PolicyIssue[] =>
  min > max ? [{ code: "limitsReversed", path, min, max }] : [];
