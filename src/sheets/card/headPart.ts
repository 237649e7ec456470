import { type Piece, piece, wide } from "../kit/draft";
import { periodText } from "../book/periodText";
import type { PlanCell } from "../kit/plan";
import { serialOf } from "../kit/serialDay";
import type { StyleName } from "../kit/styles";
import { heightFor } from "../kit/textFit";
import { type CardPart, type CardWriting, widthBetween } from "./cardRequest";

/** Where number and name stand; a card is read back by them. */
export const nameRow = 1;

/** Whose card it is, of which department and period, and by which policy. */
export function headPart({ evaluated, person, madeOn, columns, words }: CardWriting): CardPart {
  const { card, approval } = words;
  const { scheme, state } = evaluated;
  const { language } = state;
  const period = periodText(state);
  const row = (
    at: number,
    left: readonly [string, PlanCell],
    right: readonly [string, PlanCell, StyleName],
  ): Piece[] => [
    piece(at, 0, left[0], "label"),
    wide(at, 1, columns.value, left[1], "idText"),
    piece(at, columns.points, right[0], "label"),
    piece(at, columns.reasons, right[1], right[2]),
  ];
  const policy = scheme.name[language] + approval.version(scheme.version);
  return {
    pieces: [
      piece(0, 0, card.title(scheme.name[language], period), "title"),
      ...row(nameRow, [card.name, person.name], [card.number, person.number, "idText"]),
      ...row(2, [card.department, state.department], [card.period, period, "idText"]),
      ...row(3, [card.policy, policy], [card.madeOn, serialOf(madeOn) ?? "", "date"]),
    ],
    heights: { 0: 28, 1: 20, 2: 20, 3: heightFor(policy, widthBetween(columns, 1, columns.value)) },
    next: 5,
  };
}
