import type { PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { Place, Told } from "./told";

/** What a fact comes to; undefined where this policy or this person gives the place nothing to tell. */
type Telling = CellValue | undefined;

/** A fact about a person. Every place says how it tells it, or null where it does not. */
export interface PersonFact {
  title: string;
  is: (told: Told, person: PersonRow) => CellValue;
  told: { readonly [P in Place]: ((told: Told, person: PersonRow) => Telling) | null };
}

/** A fact about the period as a whole. */
export interface PeriodFact {
  title: string;
  is: (told: Told) => CellValue;
  told: { readonly [P in Place]: ((told: Told) => Telling) | null };
}
