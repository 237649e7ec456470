import type { CaseError } from "../caseError";
import { refuseCase, type Given } from "./caseReader";

interface Limits {
  min?: number;
  max?: number;
  isWhole?: boolean;
}

/** Refuses the first field that the kind of case does not know. */
export function onlyFields(given: Given, known: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) refuseCase("E_UNKNOWN", unknown, `expected only ${known.join(", ")}`);
}

/** A number, or the refusal of its field. */
export function asNumber(value: unknown, field: string, limits: Limits = {}): number {
  if (isBlank(value)) return refuseCase("E_MISSING", field);
  if (typeof value !== "number") return refuseCase("E_TYPE", field);
  const wrong = wrongSize(value, limits);
  return wrong === null ? value : refuseCase(wrong, field);
}

function wrongSize(value: number, { min = 0, max = Infinity, isWhole = false }: Limits): CaseError["error"] | null {
  if (isWhole && !Number.isInteger(value)) return "E_INTEGER";
  if (value < 0 && min >= 0) return "E_NEGATIVE";
  return value < min || value > max ? "E_RANGE" : null;
}

const isBlank = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Yes or no, or the refusal of its field. */
export function asYesNo(value: unknown, field: string): boolean {
  if (isBlank(value)) return refuseCase("E_MISSING", field);
  return typeof value === "boolean" ? value : refuseCase("E_TYPE", field);
}

/** One of the words that the field knows. */
export function asWord<Word extends string>(value: unknown, field: string, known: readonly Word[]): Word {
  if (isBlank(value)) return refuseCase("E_MISSING", field);
  if (typeof value !== "string") return refuseCase("E_TYPE", field);
  return known.find((word) => word === value) ?? refuseCase("E_RANGE", field);
}

/** A list of `least` to `most` entries, as they are; an entry that lacks is missing, one too many has the wrong shape. */
export function asList(value: unknown, field: string, least = 0, most = Infinity): readonly unknown[] {
  if (isBlank(value)) return refuseCase("E_MISSING", field);
  if (!Array.isArray(value)) return refuseCase("E_TYPE", field);
  if (value.length < least) return refuseCase("E_MISSING", field);
  if (value.length > most) return refuseCase("E_TYPE", field);
  return value;
}

/** Named values: scores by indicator, totals by person. */
export function asTable(value: unknown, field: string): Given {
  if (isBlank(value)) return refuseCase("E_MISSING", field);
  if (typeof value !== "object" || Array.isArray(value)) return refuseCase("E_TYPE", field);
  return value as Given;
}
