import { isSamePerson, type Named, namesAgree, personKey } from "./identity";

/** A list of people that can be asked who somebody is, however long it is. */
export interface People<P extends Named> {
  /** The first entry about this person. */
  find: (person: Named) => P | undefined;
  /** Every entry about this person. */
  all: (person: Named) => readonly P[];
  /** The first entry that has the same staff number and another name: a renamed person, or a second one. */
  otherwiseNamed: (person: Named) => P | undefined;
}

const nobody: readonly never[] = [];

/** Looks people up by who they are. */
export function peopleOf<P extends Named>(entries: readonly P[]): People<P> {
  const byKey = new Map<string, P[]>();
  for (const entry of entries) {
    const key = personKey(entry);
    const alike = byKey.get(key);
    if (alike) alike.push(entry);
    else byKey.set(key, [entry]);
  }
  const alike = (person: Named): readonly P[] => byKey.get(personKey(person)) ?? nobody;
  return {
    find: (person) => alike(person).find((entry) => isSamePerson(entry, person)),
    all: (person) => alike(person).filter((entry) => isSamePerson(entry, person)),
    otherwiseNamed: (person) => alike(person).find((entry) => !namesAgree(entry.name, person.name)),
  };
}
