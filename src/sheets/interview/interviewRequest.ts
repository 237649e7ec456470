import type { DueDay } from "../../domain/time/calendar";
import { texts } from "../../text/texts";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import type { InterviewNotes } from "./interviewNotes";

/** Everything an interview sheet is made from. */
export interface InterviewRequest {
  evaluated: EvaluatedPeriod;
  person: PersonRow;
  /** Name of the sheet. */
  sheet: string;
  /** null until the results are published. */
  due: DueDay | null;
  notes: InterviewNotes;
}

export const sheetWords = ({ state }: EvaluatedPeriod) => texts(state.language).sheets;

/** Columns of an interview sheet, in characters. */
export const interviewWidths = [16, 11, 11, 11, 13, 13, 15] as const;
export const lastColumn = interviewWidths.length - 1;

/** Where the day of the interview is typed; the list of interviews points there. */
export const heldCell = { row: 3, column: 3 } as const;
