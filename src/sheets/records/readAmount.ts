import { fifteenDigits } from "../../domain/figures/typed";
import { halfWidth } from "../../domain/wording/halfWidth";
import { readNumber } from "../reading/readNumber";
import type { CellValue } from "../kit/plan";
import { secondsIn, type ColumnUnit } from "../book/recipe";

const clock = /^(\d{1,3}):([0-5]?\d):([0-5]?\d)(?:\.\d+)?$/;
const spelled =
  /^(?:(\d+)(?:小时|小時|时|時|h|hours?))?\s*(?:(\d+)(?:分钟|分鐘|分|m|mins?|minutes?))?\s*(?:(\d+)(?:秒|s|secs?|seconds?))?$/;

/** Seconds in "00:01:35", "1分35秒" or "95 s"; null for anything else. "01:35" could be either and is not guessed. */
function secondsOf(text: string): number | null {
  const match = clock.exec(text) ?? spelled.exec(text.replace(/\s+/g, ""));
  if (!match || text === "") return null;
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}

const bare = new Set([""]);
const marks = new Set(["", "分", "次", "星", "条", "條", "件", "元", "points", "stars"]);

/** The number that a cell of a measured column should hold, or null; numbers are what they are. */
export function readAmount(value: CellValue, unit: ColumnUnit): number | null {
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const text = halfWidth(value).trim().toLowerCase();
  if (unit === "whole") return shareIn(text);
  const inCell = secondsIn(unit);
  if (inCell === null) return markedNumber(text, marks);
  const seconds = secondsOf(text);
  if (unit === "days") return seconds === null ? null : seconds / inCell;
  return markedNumber(text, bare) ?? (seconds === null ? null : seconds / inCell);
}

/** "98.50%" as a cell of percent keeps it. */
function shareIn(text: string): number | null {
  const typed = readNumber(text);
  return typed?.isPercent === true && typed.unit === "" ? fifteenDigits(typed.value / 100) : null;
}

/** The number of a text that says nothing besides but one of these words. */
function markedNumber(text: string, words: ReadonlySet<string>): number | null {
  const typed = readNumber(text);
  return typed !== null && !typed.isPercent && words.has(typed.unit) ? typed.value : null;
}

/** Whether a text is a length of time. */
export const isTimeText = (text: string): boolean =>
  secondsOf(halfWidth(text).trim().toLowerCase()) !== null && /[:分秒hms时時]/i.test(text);
