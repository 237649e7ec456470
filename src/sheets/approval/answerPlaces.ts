import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { PlanCell } from "../kit/plan";
import { type AnswerId, answerLines } from "./approvalLayout";

/** A cell of 审批表, counted from 0. */
interface AnswerPlace {
  row: number;
  column: number;
}

type Cells = readonly (readonly PlanCell[])[];

/** What stands before an answer. */
export function answerLabel(id: AnswerId, language: Language): string {
  const { approval } = texts(language).sheets;
  return id === "scoredOn" || id === "approvedOn" ? approval.date : approval[id];
}

/** Columns that a label takes before its value. */
const labelColumns = 2;

function placesInLine(
  ids: readonly AnswerId[],
  cells: Cells,
  language: Language,
): (readonly [AnswerId, AnswerPlace])[] {
  const [first = "decision"] = ids;
  const row = cells.map((line) => line.includes(answerLabel(first, language))).lastIndexOf(true);
  return ids.flatMap((id) => {
    const label = cells[row]?.indexOf(answerLabel(id, language)) ?? -1;
    return label < 0 ? [] : [[id, { row, column: label + labelColumns }] as const];
  });
}

/** Where the answers stand on a sheet, by their labels; those without a label are left out. */
export const answerPlaces = (cells: Cells, language: Language): Partial<Record<AnswerId, AnswerPlace>> =>
  Object.fromEntries(answerLines.flatMap((ids) => placesInLine(ids, cells, language)));
