import { type Piece, piece, rangeOf, wide } from "../kit/draft";
import type { PlanCell, Validation } from "../kit/plan";
import { serialOf } from "../kit/serialDay";
import { measureRows } from "./interviewNotes";
import { type InterviewRequest, heldCell, interviewWords, lastColumn } from "./interviewRequest";
import type { SheetPart } from "./resultPieces";

const dayCell = (day: string | null): PlanCell => (day === null ? "" : (serialOf(day) ?? ""));

/** Columns of a measure: what, by when, who helps, what came of it. */
const measureColumns = { what: [0, 2], by: [3, 3], helper: [4, 4], outcome: [5, lastColumn] } as const;
type MeasurePart = keyof typeof measureColumns;
const measureParts: readonly MeasurePart[] = ["what", "by", "helper", "outcome"];

function measurePieces({ evaluated, notes }: InterviewRequest, row: number): Piece[] {
  const { interview } = interviewWords(evaluated);
  const headings = { what: interview.measures, by: interview.by, helper: interview.helper, outcome: interview.outcome };
  return measureParts.flatMap((part) => {
    const [first, last] = measureColumns[part];
    const cells = Array.from({ length: measureRows }, (_, index) =>
      wide(row + 1 + index, first, last, notes.measures[index]?.[part] ?? "", "inputNote"),
    );
    return [wide(row, first, last, headings[part], "header"), ...cells];
  });
}

function signaturePieces({ evaluated, notes }: InterviewRequest, row: number): Piece[] {
  const { interview } = interviewWords(evaluated);
  const line = (at: number, label: string, who: string, day: string | null): Piece[] => [
    piece(at, 0, label, "label"),
    wide(at, 1, 3, who, "inputText"),
    piece(at, 4, interview.signedOn, "label"),
    wide(at, 5, lastColumn, dayCell(day), "inputDate"),
  ];
  return [
    ...line(row, interview.employee, notes.employee, notes.employeeOn),
    ...line(row + 1, interview.supervisor, notes.supervisor, notes.supervisorOn),
  ];
}

/** Section 4: what is talked about, agreed and signed. */
export function talk(request: InterviewRequest, row: number): SheetPart {
  const { evaluated, notes } = request;
  const { interview } = interviewWords(evaluated);
  const note = (at: number, label: string, text: string): Piece[] => [
    piece(at, 0, label, "label"),
    wide(at, 1, lastColumn, text, "inputNote"),
  ];
  const measures = row + 3;
  const words = measures + 1 + measureRows;
  const heights = Array.from({ length: measureRows }, (_, index) => [measures + 1 + index, 30] as const);
  return {
    pieces: [
      piece(row, 0, interview.talk, "section"),
      ...note(row + 1, interview.strengths, notes.strengths),
      ...note(row + 2, interview.causes, notes.causes),
      ...measurePieces(request, measures),
      ...note(words, interview.words, notes.words),
      ...signaturePieces(request, words + 1),
    ],
    heights: {
      [row]: 26,
      [row + 1]: 46,
      [measures]: 20,
      [row + 2]: 60,
      ...Object.fromEntries(heights),
      [words]: 46,
      [words + 1]: 28,
      [words + 2]: 28,
    },
    next: words + 3,
  };
}

/** What may be typed; `row` is the section's first. */
export function talkValidations({ evaluated }: InterviewRequest, row: number): Validation[] {
  const { interview, approval } = interviewWords(evaluated);
  const { prompts } = interview;
  const errorTitle = approval.prompts.wrong;
  const words = row + 4 + measureRows;
  const text = (range: string, promptTitle: string, prompt = prompts.text): Validation => ({
    range,
    rule: { kind: "textLength", max: 1000 },
    promptTitle,
    prompt,
    errorTitle,
    error: prompts.wrongLength,
    alert: "stop",
  });
  const day = (range: string, promptTitle: string, prompt: string): Validation => ({
    range,
    rule: { kind: "decimal", min: 1, max: 2_958_465 },
    promptTitle,
    prompt,
    errorTitle,
    error: prompts.wrongDate,
    alert: "stop",
  });
  return [
    day(rangeOf(heldCell.row, heldCell.column, heldCell.row, heldCell.column + 1), interview.heldOn, prompts.heldOn),
    text(rangeOf(row + 1, 1, row + 2, lastColumn), interview.strengths),
    text(rangeOf(row + 4, 0, row + 3 + measureRows, 2), interview.measures),
    text(rangeOf(row + 4, 3, row + 3 + measureRows, 3), interview.by, prompts.by),
    text(rangeOf(words, 1, words, lastColumn), interview.words),
    day(rangeOf(words + 1, 5, words + 2, lastColumn), interview.signedOn, prompts.wrongDate),
  ];
}
