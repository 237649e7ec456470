import { firstDay, lastDay, type Period } from "../../domain/time/period";
import type { CellValue } from "../kit/plan";
import { dayIn, serialOf } from "../kit/serialDay";

/** First and last day of a period, as a cell holds them. */
export const serialBounds = (period: Period): { min: number; max: number } => ({
  min: serialOf(firstDay(period)) ?? 1,
  max: serialOf(lastDay(period)) ?? 2_958_465,
});

/** The ISO day of an entry; null where it says none. */
export const entryDay = (read: CellValue): string | null =>
  dayIn(typeof read === "number" ? read : String(read).normalize("NFKC"));

/** Whether the day of an entry lies outside the period; without a readable day nobody can say so, and the entry counts. */
export function isOutside(read: CellValue, period: Period): boolean {
  const { min, max } = serialBounds(period);
  const day = typeof read === "number" ? read : serialOf(entryDay(read) ?? "");
  return day !== null && (Math.floor(day) < min || Math.floor(day) > max);
}

const separators = ["年", "月", ".", "/"];

/** The text of a day with its parts told apart by "-", for a formula: 2026-10-08 and 2026.10.8 and 2026年10月8日. */
export function writtenDayFormula(cell: string): string {
  const plain = `SUBSTITUTE(TRIM(ASC(${cell})),"日","")`;
  return separators.reduce((word, one) => `SUBSTITUTE(${word},"${one}","-")`, plain);
}

/** Whether a day lies outside the period, in a formula: a date, or the text it was written as. */
export function outsideFormula(cell: string, text: string, period: Period): string {
  const { min, max } = serialBounds(period);
  const isFar = (day: string): string => `ABS(INT(${day})-${String((min + max) / 2)})>${String((max - min) / 2)}`;
  const isDay = `AND(VALUE(SUBSTITUTE(${text},"-",""))>0,FIND("-",${text},FIND("-",${text})+1)>6)`;
  return `IF(ISNUMBER(${cell}),${isFar(cell)},IFERROR(IF(${isDay},${isFar(`DATEVALUE(${text})`)},FALSE),FALSE))`;
}
