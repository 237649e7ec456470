import { dayNumber, isoDay } from "../../domain/time/day";
import type { CellValue, PlanCell } from "./plan";

/** Days between Excel's first day and 1970-01-01. */
const offset = 25_569;

/** What a cell holds for an ISO day. */
export const serialOf = (day: string): number | null => {
  const number = dayNumber(day);
  return number === null ? null : number + offset;
};

/** A cell that shows a day; blank without one. */
export const dayCell = (day: string | null): PlanCell => (day === null ? "" : (serialOf(day) ?? ""));

/** The ISO day in a cell: a serial number, or a date typed as text with - / . or 年月日; null for anything else. */
export function dayIn(value: CellValue): string | null {
  if (typeof value === "number") return value >= 1 && value < 2_958_466 ? isoDay(Math.floor(value) - offset) : null;
  const match = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(String(value));
  if (!match) return null;
  const day = [match[1], match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")].join("-");
  return dayNumber(day) === null ? null : day;
}
