import { isSamePerson, type Named, personText } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";

/** People of a file whose staff number bears another name elsewhere; a human must say whether that is one person. */
export interface NameDoubt {
  /** The very same number is taken for one person, who may be renamed or misspelt; zeros that differ, for two people. */
  kind: "renamed" | "zerosDiffer";
  file: string;
  people: readonly string[];
}

/** Everybody in the file whose number stands under another name in the lists it is put together with. */
export function nameDoubts(file: string, people: readonly Named[], others: readonly Named[]): NameDoubt[] {
  const known = peopleOf(others);
  const doubts = people.flatMap((person) => {
    const other = known.otherwiseNamed(person);
    return other === undefined ? [] : [{ isOne: isSamePerson(person, other), text: doubtText(person, other) }];
  });
  const texts = (isOne: boolean): string[] => doubts.filter((doubt) => doubt.isOne === isOne).map(({ text }) => text);
  return (
    [
      ["renamed", texts(true)],
      ["zerosDiffer", texts(false)],
    ] as const
  ).flatMap(([kind, found]) => (found.length === 0 ? [] : [{ kind, file, people: found }]));
}

const doubtText = (person: Named, other: Named): string => `${personText(person)} / ${personText(other)}`;
