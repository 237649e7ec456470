import type { Language } from "../../domain/wording/localText";
import { limitsOf } from "../../domain/scheme/limits";
import { type PeriodLength, usualLength } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";
import type { Limits, Naming } from "../form/naming";
import { placeOf } from "./placeOf";
import { sourceText } from "./sourceText";

/** Names of a scheme; an unknown id stands for itself. */
export function namingOf(scheme: Scheme, language: Language, length: PeriodLength = usualLength(scheme.cycle)): Naming {
  const inputs = new Map(scheme.inputs.map((input) => [input.id, input]));
  return {
    length,
    input: (id) => quoted(inputs.get(id)?.short[language] ?? id, language),
    limits: (id) => limits(scheme, inputs.get(id), language),
    place: (path) => placeOf(scheme, path, language),
    words: (text) => text[language],
    source: (source) => sourceText(source, scheme, language),
  };
}

const quoted = (name: string, language: Language): string => (language === "zh-TW" ? `「${name}」` : `“${name}”`);

function limits(scheme: Scheme, input: Input | undefined, language: Language): Limits | null {
  if (!input) return null;
  const { min, max } = limitsOf(scheme, input);
  const isBounded = max < Number.MAX_SAFE_INTEGER;
  return {
    kind: input.kind,
    min,
    max: isBounded ? max : null,
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
  source: (source) => source,
});
