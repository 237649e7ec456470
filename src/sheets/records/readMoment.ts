import type { Period } from "../../domain/time/period";
import { dayNumber } from "../../domain/time/day";
import { halfWidth } from "../../domain/wording/halfWidth";
import type { CellValue } from "../kit/plan";
import { serialOf } from "../kit/serialDay";
import { periodSerials } from "./periodSerials";
import { sumOf } from "../../domain/figures/sum";

/** Which of two numbers before the year is the day: 1/2/2026. */
type DayOrder = "dayFirst" | "monthFirst";

const firstSerial = 1;
const endOfSerials = 2_958_466;

const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?=$|\D)/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;
const named = /^(\d{1,2})[-\s]?([a-z]{3})[a-z]*[-\s,]+(\d{4})/;
const namedFirst = /^([a-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(\d{4})/;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const clock =
  /^[t,\s]*(?:(?:星期|周|週).[,\s]*)?(上午|下午|中午|晚上|凌晨|早上)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?(?:z|\s?[+-]\d{2}:?\d{2})?$/;

/** The day and time in a cell as Excel counts them, or null. `isKept` says that the cell holds just that. */
export function readMoment(value: CellValue, order: DayOrder): { serial: number; isKept: boolean } | null {
  if (typeof value === "number" && value >= firstSerial && value < endOfSerials) return { serial: value, isKept: true };
  if (typeof value === "boolean" || value === "") return null;
  const text = halfWidth(String(value))
    .trim()
    .toLowerCase()
    .replace(/時|时|点|點/g, ":")
    .replace(/(\d)分(?=\d)/g, "$1:")
    .replace(/秒$/, "");
  const found = dayIn(text, order);
  if (found === null) return null;
  const time = timeIn(text.slice(found.length));
  return time === null ? null : { serial: found.serial + time, isKept: false };
}

interface FoundDay {
  serial: number;
  /** Characters it took. */
  length: number;
}

function dayIn(text: string, order: DayOrder): FoundDay | null {
  const ymd = yearFirst.exec(text) ?? compact.exec(text);
  if (ymd) return serial(ymd[0], ymd[1], ymd[2], ymd[3]);
  const numbers = yearLast.exec(text);
  if (numbers) {
    const [day, month] = order === "dayFirst" ? [numbers[1], numbers[2]] : [numbers[2], numbers[1]];
    return serial(numbers[0], numbers[3], month, day);
  }
  const dmy = named.exec(text);
  if (dmy) return serial(dmy[0], dmy[3], monthNamed(dmy[2]), dmy[1]);
  const mdy = namedFirst.exec(text);
  return mdy ? serial(mdy[0], mdy[3], monthNamed(mdy[1]), mdy[2]) : null;
}

const monthNamed = (name: string | undefined): string => String(months.indexOf(name ?? "") + 1);

function serial(read: string, year = "", month = "", day = ""): FoundDay | null {
  const iso = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const number = dayNumber(iso) === null ? null : serialOf(iso);
  return number === null ? null : { serial: number, length: read.length };
}

const afternoon = new Set(["p", "下午", "晚上"]);
const morning = new Set(["a", "上午", "凌晨", "早上"]);

/** The hour of the day when the text says which half it means; noon is 12, "中午 1" is 13. */
function hourOf(hour: number, half: string): number {
  if (afternoon.has(half) || (half === "中午" && hour < 11)) return (hour % 12) + 12;
  return morning.has(half) ? hour % 12 : hour;
}

/** The part of a day after the date; 0 where nothing follows. */
function timeIn(rest: string): number | null {
  if (rest.trim() === "") return 0;
  const found = clock.exec(rest);
  if (found === null) return null;
  const [minute, second] = [Number(found[3]), Number(found[4] ?? 0)];
  const hour = hourOf(Number(found[2]), found[5] ?? found[1] ?? "");
  return hour > 23 || minute > 59 || second > 59 ? null : (hour * 3600 + minute * 60 + second) / 86_400;
}

/** The order that leaves no date of a column unread; where both do, the one that puts more of them into the period. */
export function dayOrderOf(values: readonly CellValue[], period: Period): DayOrder {
  const { from, to } = periodSerials(period);
  const score = (order: DayOrder): number =>
    sumOf(values, (value) => {
      const read = typeof value === "string" && value !== "" ? readMoment(value, order) : null;
      if (read === null) return 0;
      return read.serial >= from && read.serial < to ? 1001 : 1000;
    });
  return score("dayFirst") > score("monthFirst") ? "dayFirst" : "monthFirst";
}
