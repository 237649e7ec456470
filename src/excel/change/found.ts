import type { CellsEdit, CellsStep } from "./cellsEdit";
import { areaOf, cellAt } from "../../sheets/kit/address";
import type { CellValue, PlanCell } from "../../sheets/kit/plan";
import { cellRead } from "../../sheets/kit/raw";

/** Cells about to be written, as they stand right before: somebody may have typed there since they were read. */
export interface Found {
  edit: CellsEdit;
  step: CellsStep;
  range: Excel.Range;
}

/** What stood there and had not been read, and the step that puts it back in the place of the one that was noted. */
export interface Overwritten {
  step: CellsStep;
  back: CellsStep;
  address: string;
  read: CellValue;
}

/** Asks for them in the request that writes them, so that nothing comes between. */
export const askFound = (sheet: Excel.Worksheet, edit: CellsEdit, step: CellsStep): Found => ({
  edit,
  step,
  range: sheet.getRange(edit.address).load("formulas"),
});

/** After the sync; null where everything stood as it had been read. */
export function overwrittenIn({ edit, step, range }: Found): Overwritten | null {
  const now = range.formulas as CellValue[][];
  const { row, column } = areaOf(edit.address);
  for (const [down, cells] of now.entries())
    for (const [right, read] of cells.entries())
      if (isOverwritten(edit, down, right, read))
        return { step, back: backTo(now, edit, step), address: cellAt(row + down, column + right), read };
  return null;
}

function isOverwritten({ before, after }: CellsEdit, down: number, right: number, read: CellValue): boolean {
  const isWritten = (after[down]?.[right] ?? null) !== null;
  return isWritten && cellRead(read) !== cellRead(before[down]?.[right] ?? "");
}

/** Formulas follow sheets that come and go, each for itself; what was written into the others stays. */
function backTo(now: readonly (readonly CellValue[])[], edit: CellsEdit, step: CellsStep): CellsStep {
  if (!edit.after.some((cells) => cells.some(isFormula))) return { ...step, formulas: now };
  const formulas = now.map((cells, down) =>
    cells.map((read, right) =>
      isOverwritten(edit, down, right, read) ? read : plainOf(edit.after[down]?.[right] ?? read),
    ),
  );
  return { ...step, formulas };
}

const isFormula = (cell: PlanCell): boolean => cell !== null && typeof cell === "object";
const plainOf = (cell: Exclude<PlanCell, null>): CellValue => (typeof cell === "object" ? cell.formula : cell);
