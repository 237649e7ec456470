import { dayAfter, firstDay, type Period } from "../../domain/time/period";
import { serialOf } from "../kit/serialDay";

/** From the first day of a period to the first that no longer belongs to it, as Excel counts days. */
export const periodSerials = (period: Period): { from: number; to: number } => ({
  from: serialOf(firstDay(period)) ?? 1,
  to: serialOf(dayAfter(period)) ?? 1,
});
