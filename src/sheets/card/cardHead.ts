import { periodText } from "../book/periodText";
import { lineCell, blankLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import type { PlanCell } from "../kit/plan";
import { dayCell } from "../kit/serialDay";
import type { StyleName } from "../kit/styles";
import type { CardWriting } from "./cardRequest";

/** Where number and name stand; a card is read back by them. */
export const nameRow = 1;

/** What a further page of the card begins with: title and person. */
export function continuedHead({
  evaluated: { scheme, state },
  person,
  columns,
  words: { card },
}: CardWriting): SheetLine {
  const title = card.title(scheme.name[state.language], periodText(state));
  const said = [title, person.name, person.number, card.continued].filter((text) => text !== "");
  return lineOf(20, mergedCell([0, columns.reasons], said.join(" · "), "plainSubtitle"));
}

/** Whose card it is, of which department and period, and by which policy. */
export function cardHead({ evaluated, person, madeOn, columns, words }: CardWriting): SheetLine[] {
  const { card, approval } = words;
  const { scheme, state } = evaluated;
  const { language } = state;
  const period = periodText(state);
  const fields = (left: readonly [string, string], right: readonly [string, PlanCell, StyleName]): SheetLine =>
    lineOf(
      20,
      lineCell(0, left[0], "label"),
      mergedCell([1, columns.points - 1], left[1], "idText"),
      lineCell(columns.points, right[0], "label"),
      lineCell(columns.reasons, right[1], right[2]),
    );
  return [
    lineOf(28, lineCell(0, card.title(scheme.name[language], period), "title")),
    fields([card.name, person.name], [card.number, person.number, "idText"]),
    fields([card.department, state.department], [card.period, period, "idText"]),
    fields(
      [card.policy, scheme.name[language] + approval.version(scheme.version)],
      [card.madeOn, dayCell(madeOn), "date"],
    ),
    blankLine(),
  ];
}
