import { type Piece, piece, rangeOf, wide } from "../kit/draft";
import type { PlanCell, Validation } from "../kit/plan";
import { serialOf } from "../kit/serialDay";
import { signers } from "./cardNotes";
import type { CardPart, CardWriting } from "./cardRequest";

const dayCell = (day: string | null): PlanCell => (day === null ? "" : (serialOf(day) ?? ""));

/** Opinions and signatures, with what was written there before. */
export function signPart({ columns, words, notes, madeOn }: CardWriting, row: number): CardPart {
  const { card } = words;
  const opinion = (at: number, key: "comment" | "opinion"): Piece[] => [
    piece(at, 0, card[key], "label"),
    wide(at, 1, columns.reasons, notes[key], "inputNote"),
  ];
  const signatures = signers.flatMap(([who, on], index): Piece[] => [
    piece(row + 3 + index, 0, card[who], "label"),
    wide(row + 3 + index, 1, columns.value, notes[who], "inputText"),
    piece(row + 3 + index, columns.points, card.date, "label"),
    piece(row + 3 + index, columns.reasons, dayCell(notes[on]), "inputDate"),
  ]);
  const last = row + 3 + signers.length;
  return {
    pieces: [
      piece(row, 0, card.sections.sign, "section"),
      ...opinion(row + 1, "comment"),
      ...opinion(row + 2, "opinion"),
      ...signatures,
      piece(last, 0, card.snapshot(madeOn), "plainSubtitle"),
    ],
    heights: {
      [row]: 22,
      [row + 1]: 34,
      [row + 2]: 34,
      ...Object.fromEntries(signers.map((_, index) => [row + 3 + index, 26])),
      [last]: 16,
    },
    next: last + 1,
  };
}

/** What may be typed there; `row` is the first of that part. */
export function signValidations({ columns, words }: CardWriting, row: number): Validation[] {
  const { card, approval } = words;
  const common = { errorTitle: approval.prompts.wrong, alert: "stop" as const };
  const text = (range: string, promptTitle: string): Validation => ({
    ...common,
    range,
    rule: { kind: "textLength", max: 1000 },
    promptTitle,
    prompt: card.prompts.text,
    error: approval.prompts.wrongLength,
  });
  const end = row + 2 + signers.length;
  return [
    text(rangeOf(row + 1, 1, row + 1, columns.reasons), card.comment),
    text(rangeOf(row + 2, 1, row + 2, columns.reasons), card.opinion),
    text(rangeOf(row + 3, 1, end, columns.value), card.sections.sign),
    {
      ...common,
      range: rangeOf(row + 3, columns.reasons, end, columns.reasons),
      rule: { kind: "decimal", min: 1, max: 2_958_465 },
      promptTitle: card.date,
      prompt: approval.prompts.date,
      error: approval.prompts.wrongDate,
    },
  ];
}
