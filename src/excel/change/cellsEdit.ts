import { areaOf, rangeAt } from "../../sheets/kit/address";
import type { UndoStep } from "../../sheets/book/undoStep";
import type { CellValue, PlanCell } from "../../sheets/kit/plan";
import { bytesPerStep, mostBytes } from "../payload";
import { enteredCells } from "./entered";
import { rowSlices } from "./rowSlices";

/** Cells as they were read and as they are to be; null leaves a cell as it is. */
export interface CellsEdit {
  address: string;
  before: readonly (readonly CellValue[])[];
  after: readonly (readonly PlanCell[])[];
}

export type CellsStep = Extract<UndoStep, { kind: "cells" }>;

export const cellsBack = (sheet: string, { address, before }: Omit<CellsEdit, "after">): CellsStep => ({
  kind: "cells",
  sheet,
  address,
  formulas: before,
});

export function putCells(sheet: Excel.Worksheet, { address, after }: CellsEdit): void {
  sheet.getRange(address).formulas = enteredCells(after);
}

type CellsPart = CellsEdit & { bytes: number };

/** What a part weighs in the request that asks for its cells and writes them. */
export const weightOf = ({ bytes }: CellsPart): number => bytes + 2 * bytesPerStep;

/** As many parts together as half a request holds. */
export function requestsOf(parts: readonly CellsPart[]): CellsPart[][] {
  const made: CellsPart[][] = [];
  let weight = Infinity;
  for (const part of parts) {
    weight += weightOf(part);
    if (weight > mostBytes / 2) {
      made.push([]);
      weight = weightOf(part);
    }
    made.at(-1)?.push(part);
  }
  return made;
}

/** The edit in stretches of rows of which two fit into a request, with what each weighs before and after together. */
export function partsOf(edit: CellsEdit): CellsPart[] {
  const { row, column, columns } = areaOf(edit.address);
  const pairs = edit.after.map((after, at) => [{ before: edit.before[at] ?? [], after }]);
  let first = row;
  return rowSlices({ row, column }, pairs).map(({ rows, bytes }) => {
    const part = rows.flat();
    const address = rangeAt(first, column, first + part.length - 1, column + columns - 1);
    first += part.length;
    return { address, before: part.map(({ before }) => before), after: part.map(({ after }) => after), bytes };
  });
}
