import type { MeasuredMethod } from "../../domain/methods/method";
import { mayBeLeftOut, typedInput, valueCell } from "../measures/measured";
import type { ColumnDraft } from "../terms/columnDraft";
import { rounded, unlessBlank, unlessMissing } from "../terms/formula";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import type { Scope } from "../terms/scope";
import { pointsColumn } from "./itemColumn";
import { valueColumn } from "./valueColumn";

/** Points by how a measured value stands to what was aimed at, from the cell that holds the value. */
type Judged = (scope: Scope, value: string) => string;

/** What was measured, where it is worked out, and the points it earns. */
export const measuredColumns = (
  policy: PolicyInLanguage,
  placed: Placed<MeasuredMethod>,
  judged: Judged,
): ColumnDraft[] => [
  ...valueColumn(policy, placed),
  pointsColumn(policy, placed, (scope) =>
    unlessLeftOut(scope, placed, rounded(scope, judged(scope, valueCell(scope, placed.item)))),
  ),
];

/** An item without data, or whose target nobody set, stays blank and takes no part in the total. */
function unlessLeftOut(scope: Scope, { item, method }: Placed<MeasuredMethod>, points: string): string {
  const typed = typedInput(item);
  const aims = "target" in method && method.target.kind === "input" ? [method.target.input] : [];
  const rest = unlessBlank(scope, [...(typed === null ? [] : [typed]), ...aims], points);
  return typed === null && mayBeLeftOut(scope.scheme, item)
    ? unlessMissing(scope.cell(`value.${item.id}`), rest)
    : rest;
}
