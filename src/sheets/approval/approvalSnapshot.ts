import { fingerprint } from "../../domain/figures/fingerprint";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { approvalColumns, isFigure } from "./approvalColumns";
import type { ApprovalPerson, ApprovalSnapshot } from "./approvalChanges";

/** Rank order; people without a total follow in the order of 评分表. */
export const inRankOrder = (people: readonly PersonRow[]): PersonRow[] =>
  [...people].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.row - b.row);

function personOf({ number, name, evaluation }: PersonRow, { scheme, state }: EvaluatedPeriod): ApprovalPerson {
  const points = approvalColumns(scheme).flatMap((column) => {
    if (!isFigure(column)) return [];
    const value = evaluation === null ? null : column.value(evaluation);
    return [[column.name(state.language), typeof value === "number" ? value : null] as const];
  });
  return {
    number,
    name,
    points: Object.fromEntries(points),
    total: evaluation?.total ?? null,
    grade: evaluation?.band?.grade ?? "",
  };
}

/** The figures an approval sheet made now would show. */
export const approvalSnapshot = (evaluated: EvaluatedPeriod): ApprovalSnapshot => ({
  people: inRankOrder(evaluated.people).map((person) => personOf(person, evaluated)),
  policy: fingerprint(evaluated.scheme),
});
