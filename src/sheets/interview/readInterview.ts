import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { dayIn } from "../kit/serialDay";
import { type InterviewNotes, type AgreedMeasure, agreedRows } from "./interviewNotes";
import { heldCell } from "./interviewRequest";

/** Whose sheet it is and what was written on it. */
export interface InterviewReading {
  sheet: string;
  number: string;
  name: string;
  notes: InterviewNotes;
}

const cell = (raw: RawSheet, row: number, column: number): CellValue => raw.values[row]?.[column] ?? "";
const text = (raw: RawSheet, row: number, column: number): string => String(cell(raw, row, column)).trim();

function measuresBelow(raw: RawSheet, row: number): AgreedMeasure[] {
  const all = Array.from({ length: agreedRows }, (_, index) => {
    const at = row + 1 + index;
    return { what: text(raw, at, 0), by: text(raw, at, 3), helper: text(raw, at, 4), outcome: text(raw, at, 5) };
  });
  const used = all.map((measure) => Object.values(measure).some((words) => words !== "")).lastIndexOf(true);
  return all.slice(0, used + 1);
}

/** Reads an interview sheet back; null for a sheet that only bears such a name. */
export function readInterview(raw: RawSheet, language: Language): InterviewReading | null {
  const words = texts(language).sheets.interview;
  /** Headings have a number before them. */
  const labelled = (label: string): number =>
    raw.values.findIndex(([first]) => String(first ?? "").replace(/^(?:[一二三四]、|\d\s+)/, "") === label);
  const [talk, measures] = [labelled(words.talk), labelled(words.measures)];
  if (talk < 0 || measures < 0 || text(raw, 1, 0) !== words.name) return null;
  const after = measures + 1 + agreedRows;
  return {
    sheet: raw.name,
    name: text(raw, 1, 1),
    number: text(raw, 1, 3),
    notes: {
      heldOn: dayIn(cell(raw, heldCell.row, heldCell.column)),
      interviewer: text(raw, 3, 6),
      strengths: text(raw, talk + 1, 1),
      causes: text(raw, talk + 2, 1),
      measures: measuresBelow(raw, measures),
      words: text(raw, after, 1),
      employee: text(raw, after + 1, 1),
      employeeOn: dayIn(cell(raw, after + 1, 5)),
      supervisor: text(raw, after + 2, 1),
      supervisorOn: dayIn(cell(raw, after + 2, 5)),
    },
  };
}
