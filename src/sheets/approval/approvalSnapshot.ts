import { fingerprint } from "../../domain/figures/fingerprint";
import type { Month, PersonRow } from "../book/month";
import { approvalColumns } from "./approvalColumns";
import type { ApprovalPerson, ApprovalSnapshot } from "./approvalChanges";

/** Rank order; people without a total follow in the order of 评分表. */
export const inRankOrder = (people: readonly PersonRow[]): PersonRow[] =>
  [...people].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.row - b.row);

function personOf({ number, name, evaluation }: PersonRow, { scheme, state }: Month): ApprovalPerson {
  const points = approvalColumns(scheme).flatMap((column) => {
    if (column.role !== "figure") return [];
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
export const approvalSnapshot = (month: Month): ApprovalSnapshot => ({
  people: inRankOrder(month.people).map((person) => personOf(person, month)),
  policy: fingerprint(month.scheme),
});
