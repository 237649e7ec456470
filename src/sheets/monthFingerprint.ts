import { fingerprint } from "../domain/fingerprint";
import type { Month, PersonRow } from "./month";

const shown = ({ number, name, inputs, evaluation }: PersonRow) => ({
  number,
  name,
  inputs: inputs ?? {},
  items: evaluation?.items.map(({ id, points }) => ({ id, points })) ?? null,
  total: evaluation?.total ?? null,
  grade: evaluation?.band.grade ?? null,
  payout: evaluation?.payout ?? null,
});

const byNumber = (a: PersonRow, b: PersonRow): number =>
  a.number === b.number ? (a.name < b.name ? -1 : 1) : a.number < b.number ? -1 : 1;

/** Of the policy, the inputs and the results; the order of the rows makes no difference. */
export const monthFingerprint = ({ state, scheme, people }: Pick<Month, "state" | "scheme" | "people">): string =>
  fingerprint({
    scheme,
    department: state.department,
    month: state.month,
    people: [...people].sort(byNumber).map(shown),
  });
