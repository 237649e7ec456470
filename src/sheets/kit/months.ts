import { halfWidth } from "../../domain/wording/halfWidth";
import type { CellValue } from "./plan";
import { dayIn } from "./serialDay";

const withYear = /(?:^|\D)(20\d{2})\s*(?:年|[-/.])?\s*(0[1-9]|1[0-2]|[1-9])(?:\s*月|$|[^\d])/;
const monthOnly = /(?:^|[^\d])(1[0-2]|0?[1-9])\s*月/;
const writtenMonth = /(?:^|[^一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月/;
const written = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const two = (month: string): string => month.padStart(2, "0");

/** "2026-10" in "2026年10月", "202610", "2026/10/31"; null where no year stands beside the month. */
export function monthIn(text: string): string | null {
  const match = withYear.exec(halfWidth(text));
  return match ? `${match[1] ?? ""}-${two(match[2] ?? "")}` : null;
}

/** "10" in "10月份考核" and "十月考核"; null where there is none. */
export function monthNumberIn(text: string): string | null {
  const match = monthOnly.exec(halfWidth(text));
  if (match) return two(match[1] ?? "");
  const place = written.indexOf(writtenMonth.exec(text)?.[1] ?? "");
  return place < 0 ? null : two(String(place + 1));
}

/** The month that a cell of a month column holds; "-10" where it names no year. */
export function monthOfCell(value: CellValue): string | null {
  if (typeof value === "number" && isDaySerial(value)) return dayIn(value)?.slice(0, 7) ?? null;
  const known = monthIn(String(value));
  if (known !== null) return known;
  const number =
    monthNumberIn(String(value)) ?? (/^(?:0?[1-9]|1[0-2])$/.test(String(value)) ? two(String(value)) : null);
  return number === null ? null : `-${number}`;
}

/** Serial numbers of 2000 to 2064. */
export const isDaySerial = (value: number): boolean => value >= 36_526 && value < 60_000;

/** Whether a month as a sheet tells it is the one that is asked for. */
export const isMonth = (told: string, asked: string): boolean =>
  asked === told || (told.startsWith("-") && asked.endsWith(told));
