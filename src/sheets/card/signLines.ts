import { lineCell, headingLine, type SheetLine, lineOf, mergedCell, type Typed } from "../kit/lines/line";
import { dayCell } from "../kit/serialDay";
import { signers } from "./cardNotes";
import type { CardWriting } from "./cardRequest";

/** Opinions and signatures, with what was written there before. */
export function signLines(writing: CardWriting): SheetLine[] {
  const { columns, words, notes, madeOn } = writing;
  const { card } = words;
  const { text, day } = typedOf(writing);
  const [signature, date] = [text(card.sections.sign), day(card.date)];
  const opinions = (["comment", "opinion"] as const).map((key) =>
    lineOf(
      34,
      lineCell(0, card[key], "label"),
      mergedCell([1, columns.reasons], notes[key], "inputNoteOnPaper", text(card[key])),
    ),
  );
  const signatures = signers.map(([who, on]) =>
    lineOf(
      26,
      lineCell(0, card[who], "label"),
      mergedCell([1, columns.points - 1], notes[who], "inputTextOnPaper", signature),
      lineCell(columns.points, card.date, "label"),
      lineCell(columns.reasons, dayCell(notes[on]), "inputDateOnPaper", date),
    ),
  );
  return [
    headingLine(22, card.sections.sign),
    ...opinions,
    ...signatures,
    lineOf(16, lineCell(0, card.snapshot(madeOn), "plainSubtitle")),
  ];
}

/** What may be typed on a card. */
function typedOf({ words }: CardWriting): Record<"text" | "day", (promptTitle: string) => Typed> {
  const { card, approval } = words;
  const { prompts } = approval;
  const common = { errorTitle: prompts.wrong, alert: "stop" as const };
  return {
    text: (promptTitle) => ({
      ...common,
      promptTitle,
      rule: { kind: "textLength", max: 1000 },
      prompt: card.prompts.text,
      error: prompts.wrongLength,
    }),
    day: (promptTitle) => ({
      ...common,
      promptTitle,
      rule: { kind: "decimal", min: 1, max: 2_958_465 },
      prompt: prompts.date,
      error: prompts.wrongDate,
    }),
  };
}
