import type { CellsEdit, CellsStep } from "./cellsEdit";
import { areaOf, cellAt } from "../../sheets/kit/address";
import type { CellValue, PlanCell } from "../../sheets/kit/plan";
import { cellRead } from "../../sheets/kit/raw";

/** Cells about to be written, as they stand right before: somebody may have typed there since they were read. */
export interface Found {
  edit: CellsEdit;
  step: CellsStep;
  range: Excel.Range;
  /** They are not written, but say whose row it is that is written to: rows may have been sorted since. */
  isKey: boolean;
}

/** What stood there and had not been read. */
export interface Overwritten {
  step: CellsStep;
  /** Puts all cells back as they stood, in the place of the step that was noted. */
  asFound: CellsStep;
  /** The same where the sheets that formulas point at stay: those that nobody else wrote stay, too. */
  besideSheets: CellsStep;
  address: string;
  read: CellValue;
  isKey: boolean;
}

/** Asks for them in the request that writes them, so that nothing comes between. */
export const askFound = (sheet: Excel.Worksheet, edit: CellsEdit, step: CellsStep, isKey = false): Found => ({
  edit,
  step,
  range: sheet.getRange(edit.address).load("formulas"),
  isKey,
});

/** Not where the request that asked for it was refused. */
export const isKnown = ({ range }: Found): boolean => range.toJSON().formulas !== undefined;

/** After the sync; null where everything stood as it had been read. */
export function overwrittenIn({ edit, step, range, isKey }: Found): Overwritten | null {
  const now = range.formulas as CellValue[][];
  const { row, column } = areaOf(edit.address);
  for (const [down, cells] of now.entries())
    for (const [right, read] of cells.entries())
      if (isKey ? isAnother(edit, down, right, read) : isOverwritten(edit, down, right, read))
        return {
          step,
          isKey,
          asFound: { ...step, formulas: now },
          besideSheets: { ...step, formulas: keepingFormulas(now, edit) },
          address: cellAt(row + down, column + right),
          read,
        };
  return null;
}

function isOverwritten({ before, after }: CellsEdit, down: number, right: number, read: CellValue): boolean {
  return (after[down]?.[right] ?? null) !== null && isAnother({ before }, down, right, read);
}

const isAnother = ({ before }: Pick<CellsEdit, "before">, down: number, right: number, read: CellValue): boolean =>
  cellRead(read) !== cellRead(before[down]?.[right] ?? "");

/** Formulas point at sheets that come and go, each at its own; of texts that vouch for each other all go back. */
const keepingFormulas = (now: readonly (readonly CellValue[])[], edit: CellsEdit): CellValue[][] =>
  now.map((cells, down) =>
    cells.map((read, right) => {
      const written = edit.after[down]?.[right] ?? null;
      return isFormula(written) && !isOverwritten(edit, down, right, read) ? written.formula : read;
    }),
  );

const isFormula = (cell: PlanCell): cell is { formula: string } => cell !== null && typeof cell === "object";
