import { sumOf } from "../../domain/figures/sum";
import type { Field } from "./field";
import type { ScoreColumn } from "../terms/scoreColumn";

interface Cells {
  row: number;
  column: number;
  lastColumn: number;
}

/** Places labels and their cells from the left over columns that are as wide as the table needs them. */
interface FieldFlow {
  /** A label and a cell so many characters wide; on the next row where this one has no room for both. */
  field: (label: number, value: number) => Field;
  /** Cells so many characters wide, or what is left of the row when that is enough to read. */
  cells: (characters: number) => Cells;
  /** The row below the last one used. */
  nextRow: () => number;
}

/** Less than this share of what a field asks for is too little to read. */
const enough = 0.8;

/** Fills rows from this one on, each beginning at the same column. */
export function fieldFlow(columns: readonly ScoreColumn[], firstRow: number, firstColumn: number): FieldFlow {
  let row = firstRow;
  let next = firstColumn;
  const widthFrom = (column: number): number => sumOf(columns.slice(column), ({ width }) => width);

  /** Leaves room for `spare` columns behind. */
  function take(characters: number, spare: number): Cells {
    const column = next;
    let width = 0;
    while (next < columns.length - spare && (width < characters || next === column)) {
      width += columns[next]?.width ?? 0;
      next += 1;
    }
    return { row, column, lastColumn: next - 1 };
  }

  function makeRoom(characters: number, cells: number): void {
    const hasRoom = columns.length - next >= cells && widthFrom(next) >= characters * enough;
    if (hasRoom || next === firstColumn) return;
    row += 1;
    next = firstColumn;
  }

  return {
    field: (label, value) => {
      makeRoom(label + value, 2);
      return { label: take(label, 1), value: take(value, 0) };
    },
    cells: (characters) => {
      makeRoom(characters / 2, 1);
      return take(characters, 0);
    },
    nextRow: () => row + 1,
  };
}
