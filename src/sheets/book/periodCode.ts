import { type Period, placeInYear } from "../../domain/time/period";

/** "2026-10", "2026Q3", "2026H1" or "2026": short enough for the name of a sheet. */
export function periodCode(period: Period): string {
  const year = period.month.slice(0, 4);
  const code = {
    month: period.month,
    quarter: `${year}Q${placeInYear(period)}`,
    half: `${year}H${placeInYear(period)}`,
  };
  return period.length === "year" ? year : code[period.length];
}
