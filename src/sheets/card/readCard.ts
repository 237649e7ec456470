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

type Values = RawSheet["values"];

/** The cells right of a label in the first column that hold something, from the left. */
const rowOf = (values: Values, label: string): readonly CellValue[] =>
  [...values].reverse().find((row) => String(row[0] ?? "") === label) ?? [];

/** Whether number and name of a person stand in a row. */
const isNameRow = (row: readonly CellValue[], { card }: ReturnType<typeof texts>["sheets"]): boolean =>
  row[0] === card.name && row.includes(card.number);

/** Reads the cards of a sheet, one below the other, back by their labels; none on a sheet that only bears such a name. */
export function readCards({ name, values }: RawSheet, language: Language): CardReading[] {
  const { sheets } = texts(language);
  const starts = values.flatMap((row, at) => (isNameRow(row, sheets) ? [at - nameRow] : []));
  if (starts[0] !== 0) return [];
  return starts.map((start, at) => readCard(name, values.slice(start, starts[at + 1]), language));
}

function readCard(sheet: string, values: Values, language: Language): CardReading {
  const { card } = texts(language).sheets;
  const head = values[nameRow] ?? [];
  const numberAt = head.indexOf(card.number);
  const text = (label: string): string => String(rowOf(values, label)[1] ?? "").trim();
  const day = (label: string): string | null => {
    const row = rowOf(values, label);
    const at = row.indexOf(card.date);
    return at < 0 ? null : dayIn(row[at + 1] ?? "");
  };
  const signed = signers.flatMap(([who, on]) => [[who, text(card[who])] as const, [on, day(card[who])] as const]);
  return {
    sheet,
    name: String(head[1] ?? "").trim(),
    number: String(head[numberAt + 1] ?? "").trim(),
    notes: {
      comment: text(card.comment),
      opinion: text(card.opinion),
      ...(Object.fromEntries(signed) as Omit<CardNotes, "comment" | "opinion">),
    },
  };
}
