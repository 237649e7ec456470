import type { Named } from "../../domain/people/identity";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { TypedTable } from "./typedRows";

/** People of whom something is still missing; figures of the department are not theirs to fill in. */
export function openPeople({ people, scheme }: EvaluatedPeriod, { rows }: TypedTable): Named[] {
  const own = new Set(scheme.inputs.flatMap(({ id, of }) => (of === "person" ? [id] : [])));
  const lacking = new Set(
    people.flatMap(({ row, issues }) =>
      issues.some(({ code, input }) => code === "missing" && own.has(input)) ? [row] : [],
    ),
  );
  return rows
    .filter(({ row, cells }) => cells.size === 0 || lacking.has(row))
    .map(({ number, name }) => ({ number, name }));
}
