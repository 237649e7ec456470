import type { CellRef } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import { trying } from "../formula/bands";
import type { Difference, ShadowMonth } from "./shadow";

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
export function gradeCauses({ person, evaluated, theirs }: Difference, { scheme, formulas }: ShadowMonth): StandardCause[] {
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
export function payCauses({ person, evaluated, theirs }: Difference, { formulas, scheme }: ShadowMonth): StandardCause[] {
  const { grade } = person.results;
  const ours = evaluated.evaluation?.band?.grade ?? null;
  if (grade !== undefined && String(grade.value).toLowerCase() !== String(ours).toLowerCase())
    return [{ code: "otherGrade", theirs: grade.value, policy: ours, at: grade.at }];
  if (theirs.formula === "" || ours === null || scheme.payout.kind !== "byGrade") return [];
  const amount = trying(theirs.formula, formulas.cells(theirs.at));
  const given = typeof amount === "string" ? null : amount(ours);
  const due = scheme.bands.find((band) => band.grade === ours)?.pay;
  return typeof given === "number" && due !== undefined && given !== due
    ? [{ code: "otherAmount", grade: ours, theirs: given, policy: due }]
    : [];
}
