import type { Band } from "../../domain/scheme/scheme";
import type { CellRef } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import { trying } from "../formula/bands";
import type { ResultDifference, ShadowMonth } from "./shadowMonth";

/** Why a grade or pay of theirs is another than the policy's. */
export type StandardCause =
  /** Their total is another one already. */
  | { code: "otherTotal"; theirs: CellValue; policy: number | null; at: CellRef }
  /** Theirs begins above the bound and the policy's at it. */
  | { code: "cutAbove"; grade: string; bound: number }
  /** Their bound lies elsewhere; null where their formula never gives the grade. */
  | { code: "otherBound"; grade: string; theirs: number | null; policy: number }
  | { code: "otherGrade"; theirs: CellValue; policy: string | null; at: CellRef }
  | { code: "otherAmount"; grade: string; theirs: number; policy: number };

/** A grade follows from a total, and from where theirs cuts. */
export function gradeCauses(
  { person, evaluated, theirs }: ResultDifference,
  { scheme, formulas }: ShadowMonth,
): StandardCause[] {
  const { total } = person.results;
  const ours = evaluated.evaluation?.total ?? null;
  const other: StandardCause[] =
    total !== undefined && (ours === null || Math.abs(Number(total.value) - ours) > 1e-6)
      ? [{ code: "otherTotal", theirs: total.value, policy: ours, at: total.at }]
      : [];
  if (theirs.formula === "") return other;
  const bands = formulas.bands(theirs.formula, theirs.at);
  if (typeof bands === "string") return other;
  const bounds = scheme.bands.slice(1).flatMap(({ grade, from }): StandardCause[] => {
    const band = bands.find(({ value }) => String(value).toLowerCase() === grade.toLowerCase());
    if (band?.from === from) return band.isFromIncluded ? [] : [{ code: "cutAbove", grade, bound: from }];
    return [{ code: "otherBound", grade, theirs: band?.from ?? null, policy: from }];
  });
  return [...other, ...bounds.filter((cause) => bears(cause, Number(total?.value ?? ours ?? NaN)))];
}

/** Only the bounds that a total lies at or between bear on it. */
function bears(cause: StandardCause, total: number): boolean {
  if (cause.code === "cutAbove") return Math.abs(total - cause.bound) < 1e-6;
  if (cause.code !== "otherBound") return true;
  if (cause.theirs === null) return total >= cause.policy;
  return total >= Math.min(cause.theirs, cause.policy) && total <= Math.max(cause.theirs, cause.policy);
}

/** Pay follows from a grade, and from what theirs gives for it. */
export function payCauses(difference: ResultDifference, { formulas, scheme }: ShadowMonth): StandardCause[] {
  const { person, evaluated, theirs } = difference;
  const { grade } = person.results;
  const ours = evaluated.evaluation?.band ?? null;
  const policy = ours === null ? null : ours.grade;
  if (grade !== undefined && !isSameGrade(grade.value, policy ?? ""))
    return [{ code: "otherGrade", theirs: grade.value, policy, at: grade.at }];
  return theirs.formula === "" || ours === null || scheme.payout.kind !== "byGrade"
    ? []
    : otherAmount(ours, amountFor(ours.grade, theirs, formulas));
}

const otherAmount = ({ grade, pay }: Band, given: number | null): StandardCause[] =>
  given === null || given === pay ? [] : [{ code: "otherAmount", grade, theirs: given, policy: pay }];

const isSameGrade = (one: CellValue, other: string): boolean => String(one).toLowerCase() === other.toLowerCase();

/** What their formula gives for a grade; null where it asks for more than that. */
function amountFor(
  grade: string,
  { formula, at }: ResultDifference["theirs"],
  formulas: ShadowMonth["formulas"],
): number | null {
  const amount = trying(formula, formulas.cells(at));
  const given = typeof amount === "string" ? null : amount(grade);
  return typeof given === "number" ? given : null;
}
