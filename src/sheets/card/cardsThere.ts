import type { Named } from "../../domain/people/identity";
import { type People, peopleOf } from "../../domain/people/people";
import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { RawSheet } from "../kit/raw";
import { type CardNotes, isWritten, noCardNotes } from "./cardNotes";
import { type CardReading, readCards } from "./readCard";

/** The cards of a workbook: those on sheets of their own, and those of everybody together. */
export interface CardsThere {
  own: readonly CardReading[];
  together: readonly CardReading[];
}

/** Reads the cards on these sheets; of cards together the later sheet counts, so that it comes first. */
export function cardsThere(sheets: readonly RawSheet[], language: Language): CardsThere {
  const { cardsTogether } = texts(language).sheets.common;
  const isTogether = ({ name }: RawSheet): boolean => name.startsWith(cardsTogether);
  const read = (some: readonly RawSheet[]): CardReading[] => some.flatMap((sheet) => readCards(sheet, language));
  return {
    own: read(sheets.filter((sheet) => !isTogether(sheet))),
    together: read(sheets.filter(isTogether).reverse()),
  };
}

/** What was written about somebody on one kind of card, or else on the other. */
export function notesBy(
  first: readonly CardReading[],
  otherwise: readonly CardReading[],
): (person: Named) => CardNotes {
  const lists: readonly People<CardReading>[] = [first, otherwise].map((cards) =>
    peopleOf(cards.filter(({ notes }) => isWritten(notes))),
  );
  return (person) => lists.flatMap((list) => list.find(person) ?? [])[0]?.notes ?? noCardNotes;
}
