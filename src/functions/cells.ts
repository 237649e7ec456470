import { fifteenDigits, settled } from "../domain/figures/typed";
import { refuse, type ArgumentPlace } from "./refuse";

/** A blank cell arrives as "" or null, an argument left out as null. */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** A range as rows; Excel hands a single cell over as one row of one, other hosts as the bare value. */
export function rowsOf(range: unknown): unknown[][] {
  if (!Array.isArray(range)) return [[range]];
  return range.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

export const cellsOf = (range: unknown): unknown[] => rowsOf(range).flat();

export const areAllBlank = (range: unknown): boolean => cellsOf(range).every(isBlank);

/** How a value is shown in a message; an error cell arrives as an object with its code. */
export function written(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return errorCode(value) ?? "";
}

/** A number without the noise behind its fifteenth digit. */
export function numberIn(value: unknown, at: ArgumentPlace): number {
  if (typeof value === "number" && Number.isFinite(value)) return fifteenDigits(value);
  return refuseValue(value, at, "notANumber");
}

export function positiveIn(value: unknown, at: ArgumentPlace): number {
  const number = numberIn(value, at);
  return number > 0 ? number : refuse(at, (words, place) => words.notPositive(place, written(number)));
}

/** A number that somebody typed, as the policy counts it; never below 0. */
export function typedIn(value: unknown, at: ArgumentPlace): number {
  const number = settled(numberIn(value, at));
  return number >= 0 ? number : refuse(at, (words, place) => words.negative(place, written(number)));
}

/** Decimals to round to; two where none are given. */
export const decimalsIn = (value: unknown): number =>
  isBlank(value) ? 2 : Math.round(typedIn(value, { argument: "decimals" }));

/** A label; a number in its place is taken as it is written. */
export function labelIn(value: unknown, at: ArgumentPlace): string {
  if (typeof value === "string" && value !== "") return value.trim();
  if (typeof value === "number") return written(value);
  return refuseValue(value, at, "notAWord");
}

/** TRUE or FALSE; as usual in Excel 0 counts as FALSE and any other number as TRUE. */
export function yesNoIn(value: unknown, at: ArgumentPlace): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  return refuseValue(value, at, "notYesNo");
}

function refuseValue(value: unknown, at: ArgumentPlace, code: "notANumber" | "notAWord" | "notYesNo"): never {
  const error = errorCode(value);
  if (error !== null) refuse(at, (words, place) => words.errorCell(place, error));
  refuse(at, (words, place) => words[code](place, isBlank(value) ? words.blank : written(value)));
}

function errorCode(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  return typeof value.code === "string" ? value.code : "#ERROR!";
}
