import type { Named } from "../../domain/people/identity";
import type { LedgerEntry } from "../book/evaluatedPeriod";
import type { CellValue } from "../kit/plan";
import { type CollectedCell, type Collection, isConflict } from "./collected";

/** What somebody said of a difference: the workbook's own entry, or which of the offers. */
type Take = "own" | number;
/** By the mark of the difference. */
export type Decisions = Readonly<Record<string, Take | undefined>>;

/** What is done about a cell: what was decided, else what nobody contradicts; null while somebody has to say. */
export function decisionFor(cell: CollectedCell, decisions: Decisions): Take | null {
  const decided = decisions[cell.mark];
  if (decided !== undefined) return decided;
  if (cell.isKept) return "own";
  return isConflict(cell) ? null : 0;
}

/** A cell of 评分表 that is to be written; `was` is what stood there when the files were compared. */
export interface CellWrite {
  row: number;
  person: Named;
  column: string;
  was: CellValue;
  value: CellValue;
}

export const writesOf = ({ cells }: Collection, decisions: Decisions): CellWrite[] =>
  cells.flatMap((cell): CellWrite[] => {
    const decision = decisionFor(cell, decisions);
    const offer = typeof decision === "number" ? cell.offers[decision] : undefined;
    if (offer === undefined) return [];
    return [{ row: cell.row, person: cell.person, column: cell.column.id, was: cell.own, value: offer.value }];
  });

/** Entries of 事件台账 that are added: those that stand beside none of the same day and rule, and those somebody wants besides. */
export const entriesToAdd = ({ entries }: Collection, decisions: Decisions): LedgerEntry[] =>
  entries.flatMap(({ mark, entry, beside }) => {
    const decided = decisions[mark];
    const isAdded = decided === undefined ? beside === null : decided !== "own";
    return isAdded ? [entry] : [];
  });

/** How many differences wait for a word. */
export const openQuestions = ({ cells }: Collection, decisions: Decisions): number =>
  cells.filter((cell) => decisionFor(cell, decisions) === null).length;
