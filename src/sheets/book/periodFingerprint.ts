import type { Evaluation } from "../../domain/engine/evaluation";
import { fingerprint } from "../../domain/figures/fingerprint";
import type { EvaluatedPeriod, PersonRow } from "./evaluatedPeriod";

/** Everything a result consists of; a rank needs no place of its own, as it follows from the totals. */
const resultOf = (evaluation: Evaluation) => ({
  items: evaluation.items.map(({ id, points, value, place }) => ({ id, points, value, place })),
  groups: evaluation.groups.map(({ id, points }) => ({ id, points })),
  weighted: evaluation.weighted,
  coefficient: evaluation.coefficient,
  lines: evaluation.lines.map(({ line, value }) => ({ id: line.id, value })),
  total: evaluation.total,
  grade: evaluation.band?.grade ?? null,
  pay: evaluation.pay.map(({ line, amount }) => ({ id: line.id, amount })),
  payout: evaluation.payout,
});

const shown = ({ number, name, inputs, evaluation }: PersonRow) => ({
  number,
  name,
  inputs: inputs ?? {},
  result: evaluation === null ? null : resultOf(evaluation),
});

const byNumber = (a: PersonRow, b: PersonRow): number =>
  a.number === b.number ? (a.name < b.name ? -1 : 1) : a.number < b.number ? -1 : 1;

/** Of the policy, the inputs and the results; the order of the rows makes no difference. */
export const periodFingerprint = ({
  state,
  scheme,
  people,
}: Pick<EvaluatedPeriod, "state" | "scheme" | "people">): string =>
  fingerprint({
    scheme,
    department: state.department,
    month: state.month,
    periodLength: state.periodLength,
    people: [...people].sort(byNumber).map(shown),
  });
