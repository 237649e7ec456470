import type { CheckContext } from "./context";
import { type InputCell, type ScoreRow, hasPerson, isAtFault } from "../reading/rows";

/** A typed amount that the policy allows. */
export interface TypedAmount {
  row: ScoreRow;
  cell: InputCell;
  value: number;
}

/** Typed amounts of an input that the policy allows; what is wrong already needs no second word. */
export const typedAmounts = ({ rows }: CheckContext, id: string): TypedAmount[] =>
  rows.filter(hasPerson).flatMap((row) => {
    const cell = row.cells.get(id);
    if (!cell || cell.isDefault || typeof cell.value !== "number" || isAtFault(row, id)) return [];
    return [{ row, cell, value: cell.value }];
  });
