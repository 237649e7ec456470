import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { dayIn } from "../kit/serialDay";
import { type CardNotes, signers } from "./cardNotes";
import { nameRow } from "./cardHead";

/** Whose card it is and what was written on it. */
export interface CardReading {
  sheet: string;
  number: string;
  name: string;
  notes: CardNotes;
}

/** The cells right of a label in the first column that hold something, from the left. */
const rowOf = (raw: RawSheet, label: string): readonly CellValue[] =>
  [...raw.values].reverse().find((row) => String(row[0] ?? "") === label) ?? [];

/** Reads a card back by its labels; null for a sheet that only bears such a name. */
export function readCard(raw: RawSheet, language: Language): CardReading | null {
  const { card } = texts(language).sheets;
  const head = raw.values[nameRow] ?? [];
  const numberAt = head.indexOf(card.number);
  if (head[0] !== card.name || numberAt < 0) return null;
  const text = (label: string): string => String(rowOf(raw, label)[1] ?? "").trim();
  const day = (label: string): string | null => {
    const row = rowOf(raw, label);
    const at = row.indexOf(card.date);
    return at < 0 ? null : dayIn(row[at + 1] ?? "");
  };
  const signed = signers.flatMap(([who, on]) => [[who, text(card[who])] as const, [on, day(card[who])] as const]);
  return {
    sheet: raw.name,
    name: String(head[1] ?? "").trim(),
    number: String(head[numberAt + 1] ?? "").trim(),
    notes: {
      comment: text(card.comment),
      opinion: text(card.opinion),
      ...(Object.fromEntries(signed) as Omit<CardNotes, "comment" | "opinion">),
    },
  };
}
