import { cellAt } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import type { RawSheet } from "../sheets/kit/raw";
import { mostCells } from "./fileLimits";
import { UnreadableFile } from "./unreadableFile";

interface Place {
  row: number;
  column: number;
}

/** A cell that holds anything: its value, and its formula with "=" where it has one. */
interface Filled extends Place {
  value: CellValue;
  formula: string | null;
  format: string;
}

/** The rows of a sheet as they are filled, from above and from the left. */
interface SheetRows {
  add: (cell: Filled) => void;
  sheet: () => { cells: RawSheet; formats: readonly (readonly string[])[] };
}

const blankRow: readonly never[] = [];

/**
 * Each row goes on to its last cell that holds anything and all blank ones are one, so that what stands far out costs no more
 * than it holds. A sheet that goes on too far all the same is refused with its last cell.
 */
export function sheetRows(name: string): SheetRows {
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly CellValue[])[] = [];
  const formats: (readonly string[])[] = [];
  const last = { values: [] as CellValue[], formulas: [] as CellValue[], formats: [] as string[] };
  let cells = 0;
  const begin = (row: number): void => {
    while (values.length < row) {
      values.push(blankRow);
      formulas.push(blankRow);
      formats.push(blankRow);
    }
    Object.assign(last, { values: [], formulas: [], formats: [] });
    values.push(last.values);
    formulas.push(last.formulas);
    formats.push(last.formats);
  };
  return {
    add({ row, column, value, formula, format }) {
      cells += Math.max(0, row + 1 - values.length) + column + 1 - (row < values.length ? last.values.length : 0);
      if (cells > mostCells)
        throw new UnreadableFile({ code: "fileSheetTooLarge", sheet: name, lastCell: cellAt(row, column) });
      if (row >= values.length) begin(row);
      while (last.values.length < column) {
        last.values.push("");
        last.formulas.push("");
        last.formats.push("");
      }
      last.values.push(value);
      last.formulas.push(formula ?? value);
      last.formats.push(format);
    },
    sheet: () => ({ cells: { name, values, formulas }, formats }),
  };
}
