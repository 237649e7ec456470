import { startOf } from "../methods/methods";
import type { TableScope } from "../terms/tableScope";

/** What a person's input starts with until somebody types over it; null where its cell is blank. */
export function defaultFormula(scope: TableScope, input: string): string | null {
  const start = startOf(scope.scheme, input);
  return start === null ? null : String(start(scope, null));
}

/** What a department cell starts with: a formula over what people have, or a figure of the calendar. */
export const departmentDefault = (scope: TableScope, input: string, workingDays: number | null): string | number =>
  startOf(scope.scheme, input)?.(scope, workingDays) ?? "";
