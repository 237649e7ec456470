import type { UndoStep } from "../../sheets/book/undoStep";
import type { CellValue, PlanCell } from "../../sheets/kit/plan";
import { enteredCells } from "./entered";

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
