import type { CellValue } from "../../src/sheets/kit/plan";
import type { PeriodFact, PersonFact } from "./fact";
import { peopleIn, type Place, type Told } from "./told";

/** What one place tells of a fact beside what it is. */
export interface Telling {
  fact: string;
  place: Place;
  /** null for the period as a whole. */
  person: string | null;
  shown: CellValue;
  is: CellValue;
}

const placesOf = <Teller>(told: { readonly [P in Place]: Teller | null }): [Place, Teller][] =>
  (Object.entries(told) as [Place, Teller | null][]).flatMap(([place, teller]) =>
    teller === null ? [] : [[place, teller]],
  );

/** What every place tells of each person. */
export const tellingsOfPeople = ({ title: fact, told: places, is }: PersonFact, told: Told): Telling[] =>
  placesOf(places).flatMap(([place, teller]) =>
    peopleIn(place, told).flatMap((person): Telling[] => {
      const shown = teller(told, person);
      return shown === undefined ? [] : [{ fact, place, person: person.number, shown, is: is(told, person) }];
    }),
  );

/** What every place tells of the period. */
export const tellingsOfPeriod = ({ title: fact, told: places, is }: PeriodFact, told: Told): Telling[] =>
  placesOf(places).flatMap(([place, teller]): Telling[] => {
    const shown = teller(told);
    return shown === undefined ? [] : [{ fact, place, person: null, shown, is: is(told) }];
  });

export const differing = (tellings: readonly Telling[]): Telling[] => tellings.filter(({ shown, is }) => shown !== is);

/** Facts and places that should have told something under some policy, and did not. */
export function silent(
  facts: readonly (PersonFact | PeriodFact)[],
  tellings: readonly Telling[],
  of: readonly Place[],
) {
  const heard = new Set(tellings.filter(({ is }) => is !== "").map(({ fact, place }) => `${fact}: ${place}`));
  return facts.flatMap(({ title, told }) =>
    of
      .filter((place) => told[place] !== null)
      .flatMap((place) => (heard.has(`${title}: ${place}`) ? [] : [`${title}: ${place}`])),
  );
}
