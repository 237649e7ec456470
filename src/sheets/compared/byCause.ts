import type { Cause, Shadow } from "../adopt/shadow";

const order = [
  "empty",
  "marks",
  "weights",
  "bounds",
  "amounts",
  "typed",
  "rounding",
  "follows",
  "unexplained",
] as const;

/** Causes that are told under one heading; what follows from another result comes late. */
type CauseGroup = (typeof order)[number];

const groups: Readonly<Record<Cause["code"], CauseGroup>> = {
  blankCountedAsZero: "empty",
  notEvaluated: "empty",
  markAboveFull: "marks",
  textNotCounted: "marks",
  otherWeight: "weights",
  cutAbove: "bounds",
  otherBound: "bounds",
  otherAmount: "amounts",
  typedOver: "typed",
  rounding: "rounding",
  otherTotal: "follows",
  otherGrade: "follows",
  unexplained: "unexplained",
};

/** Several causes are told together, under the first of their headings. */
function groupOf({ causes }: Shadow): CauseGroup {
  const own = new Set(causes.map(({ code }) => groups[code]));
  return order.find((group) => own.has(group)) ?? "unexplained";
}

/** Differences by what they come from, in the order of the table. */
export const byCause = (differing: readonly Shadow[]): { group: CauseGroup; shadows: Shadow[] }[] =>
  order.flatMap((group) => {
    const shadows = differing.filter((shadow) => groupOf(shadow) === group);
    return shadows.length === 0 ? [] : [{ group, shadows }];
  });
