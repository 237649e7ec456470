import { isSamePerson, type Named, personKey, personText, wordKey } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";

/** People of a file who may be somebody else's elsewhere; a human must say whether that is one person. */
export interface NameDoubt {
  /**
   * The very same number is taken for one person, who may be renamed or misspelt; zeros that differ under two names, and two numbers
   * (or none) under one name, for two people.
   */
  kind: "renamed" | "zerosDiffer" | "numbersDiffer";
  file: string;
  people: readonly string[];
}

/** Everybody in the file who stands under another name, or under another number, in the lists it is put together with. */
export function nameDoubts(file: string, people: readonly Named[], others: readonly Named[]): NameDoubt[] {
  const known = peopleOf(others);
  const renamed = people.flatMap((person) => {
    const other = known.otherwiseNamed(person);
    return other === undefined ? [] : [{ isOne: isSamePerson(person, other), text: doubtText(person, other) }];
  });
  const texts = (isOne: boolean): string[] => renamed.filter((doubt) => doubt.isOne === isOne).map(({ text }) => text);
  return (
    [
      ["renamed", texts(true)],
      ["zerosDiffer", texts(false)],
      ["numbersDiffer", otherwiseNumbered(people, others)],
    ] as const
  ).flatMap(([kind, found]) => (found.length === 0 ? [] : [{ kind, file, people: found }]));
}

/** Of one name and two numbers, each of which only one of the sides has: namesakes stand side by side on both. */
function otherwiseNumbered(people: readonly Named[], others: readonly Named[]): string[] {
  const [here, elsewhere] = [people, others].map((list) => new Set(list.map(personKey)));
  return people.flatMap((person) => {
    if (wordKey(person.name) === "" || elsewhere?.has(personKey(person)) === true) return [];
    const other = others.find(
      (one) => wordKey(one.name) === wordKey(person.name) && here?.has(personKey(one)) === false,
    );
    return other === undefined ? [] : [doubtText(person, other)];
  });
}

const doubtText = (person: Named, other: Named): string => `${personText(person)} / ${personText(other)}`;
