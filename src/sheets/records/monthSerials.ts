import { firstOfNextMonth } from "../../domain/day";
import { serialOf } from "../serialDay";

/** From the first day of "2026-10" to the first of the next month, as Excel counts days. */
export function monthSerials(month: string): { from: number; to: number } {
  const next = firstOfNextMonth(month);
  return { from: serialOf(`${month}-01`) ?? 1, to: (next === null ? null : serialOf(next)) ?? 1 };
}
