import type { Input } from "../../domain/inputs/input";
import { type Condition, secondsIn, type ColumnUnit } from "../book/recipe";

/** Below every number that is meant; texts and blanks are not above it. */
export const leastNumber = -1_000_000_000;

/** Seconds that 1 of an input stands for, by the unit that the policy gives it. */
function secondsOfInput({ unit }: Input): number {
  const word = unit?.en.toLowerCase() ?? "";
  if (word.startsWith("min")) return 60;
  return /^h(ou)?r/.test(word) ? 3600 : 1;
}

/** From what a column holds to what the input is counted in. */
export function factorOf(unit: ColumnUnit, input: Input): number {
  if (unit === "whole") return 100;
  const seconds = secondsIn(unit);
  return seconds === null ? 1 : seconds / secondsOfInput(input);
}

/** What a number in a column is held against: `value` divided by `per`. */
interface Limit {
  sign: "<=" | ">=";
  value: number;
  per: number;
}

/**
 * A limit in the unit of its column. One of so many seconds in a column of times is half a second wider, because 20 seconds
 * as a part of a day have no exact number.
 */
export function limitIn(unit: ColumnUnit, { kind, limit }: Extract<Condition, { limit: number }>): Limit {
  const sign = kind === "atMost" ? "<=" : ">=";
  const seconds = secondsIn(unit) ?? 1;
  if (seconds === 1) return { sign, value: limit, per: 1 };
  return { sign, value: kind === "atMost" ? limit + 0.5 : limit - 0.5, per: seconds };
}

/** Whether nobody's record means 0. Elsewhere a person without any record is more likely misspelt than idle. */
export const mayBeZero = ({ whenBlank }: Input): boolean => whenBlank === "zero";
