import type { NewPeriod } from "../../../actions/actions";
import type { PastPeriod } from "../../../domain/engine/pastPeriod";
import { periodAfter, periodOf } from "../../../domain/time/period";
import { type CarriedPolicy, carriedPolicy, type PolicyBasis } from "../../../sheets/taken/carriedPolicy";
import type { EvaluatedPeriod, PersonRow } from "../../../sheets/book/evaluatedPeriod";
import { historyAfter } from "../../../sheets/taken/pastPeriod";

/** The workbook of the period before, and what of it the user takes over. */
export interface Carried {
  file: string;
  evaluated: EvaluatedPeriod;
  /** Rows of people who are not taken over. */
  left: ReadonlySet<number>;
  basis: PolicyBasis;
}

/** The last month of the period that the workbook after this one is for. */
export const nextMonth = ({ state }: EvaluatedPeriod): string => periodAfter(periodOf(state)).month;

/** Registered numbers where those on 规则 are of no use. */
export const firstBasis = (evaluated: EvaluatedPeriod, today: string): PolicyBasis =>
  carriedPolicy(evaluated, nextMonth(evaluated), today, "sheet").isSound && evaluated.isPolicySound
    ? "sheet"
    : "registered";

export const policyTaken = ({ evaluated, basis }: Carried, to: string, today: string): CarriedPolicy =>
  carriedPolicy(evaluated, to, today, basis);

export const peopleIn = ({ evaluated, left }: Carried): PersonRow[] =>
  evaluated.people.filter(({ row }) => !left.has(row));

/** Results of periods before the new one. */
export const historyIn = ({ evaluated }: Carried, to: string): PastPeriod[] =>
  historyAfter(evaluated).filter((past) => past.month < to);

/** What the new workbook is asked to begin with; a policy chosen instead takes over neither log nor waiting versions. */
export function requestOf(
  carried: Carried,
  to: string,
  today: string,
  keepsPolicy: boolean,
): Pick<NewPeriod, "people" | "carried"> & Partial<Pick<NewPeriod, "policy" | "schemeId">> {
  const { scheme, policyLog, pending } = policyTaken(carried, to, today);
  const { records, approver } = carried.evaluated.state;
  return {
    people: peopleIn(carried).map(({ number, name }) => ({ number, name })),
    ...(keepsPolicy ? { policy: scheme, schemeId: scheme.id } : {}),
    carried: {
      ...(approver !== undefined && { approver }),
      history: historyIn(carried, to),
      ...(keepsPolicy && policyLog.length > 0 ? { policyLog } : {}),
      ...(keepsPolicy && pending.length > 0 ? { pending } : {}),
      ...(keepsPolicy && records ? { records } : {}),
    },
  };
}
