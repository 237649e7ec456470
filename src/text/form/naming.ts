import type { Input } from "../../domain/inputs/input";
import type { PeriodLength } from "../../domain/time/period";
import type { LocalText } from "../../domain/wording/localText";

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
  /** Where a rule is from, as people look it up. */
  source: (source: string) => string;
}
