import type { Language, LocalText } from "../../domain/wording/localText";
import { limitsOf } from "../../domain/scheme/limits";
import { type PeriodLength, usualLength } from "../../domain/time/period";
import type { Input, Scheme } from "../../domain/scheme/scheme";
import { placeOf } from "./placeOf";

/** What an input may hold, for the words "应为". */
export interface Limits {
  kind: Input["kind"];
  min: number;
  max: number | null;
  unit: string;
  /** The only marks there are, where the policy knows levels; null where any number within the limits will do. */
  allowed: readonly number[] | null;
}

/** Turns the ids in an issue's facts into the words of one policy in one language. */
export interface Naming {
  /** Of the period that is evaluated: this month, this quarter. */
  length: PeriodLength;
  /** The words over its column, in quotation marks, so that a sentence may stand around them. */
  input: (id: string) => string;
  limits: (id: string) => Limits | null;
  /** Words for a place in the scheme such as "bands.2.from". */
  place: (path: string) => string;
  words: (text: LocalText) => string;
}

/** Names of a scheme; an unknown id stands for itself. */
export function namingOf(scheme: Scheme, language: Language, length: PeriodLength = usualLength(scheme.cycle)): Naming {
  const inputs = new Map(scheme.inputs.map((input) => [input.id, input]));
  return {
    length,
    input: (id) => quoted(inputs.get(id)?.short[language] ?? id, language),
    limits: (id) => limits(scheme, inputs.get(id), language),
    place: (path) => placeOf(scheme, path, language),
    words: (text) => text[language],
  };
}

const quoted = (name: string, language: Language): string => (language === "zh-TW" ? `「${name}」` : `“${name}”`);

function limits(scheme: Scheme, input: Input | undefined, language: Language): Limits | null {
  if (!input) return null;
  const { min, max } = limitsOf(scheme, input);
  const bounded = max < Number.MAX_SAFE_INTEGER;
  return {
    kind: input.kind,
    min,
    max: bounded ? max : null,
    unit: input.unit?.[language] ?? "",
    allowed: input.allowed ?? null,
  };
}

/** For issues that arise before any policy is known: ids and paths stand for themselves. */
export const plainNaming = (language: Language): Naming => ({
  length: "month",
  input: (id) => quoted(id, language),
  limits: () => null,
  place: (path) => path,
  words: (text) => text[language],
});
