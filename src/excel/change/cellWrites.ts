import { highestOf } from "../../domain/figures/extremes";
import { rangeAt } from "../../sheets/kit/address";
import type { CellValue } from "../../sheets/kit/plan";
import { movedFormula } from "../../sheets/kit/movedFormula";
import { forEveryCell } from "./forEveryCell";
import { writeAndRelease } from "./writeAndRelease";
import { bytesOf } from "../payload";
import { rowSlices } from "./rowSlices";

type Entered = CellValue | null;

/** What is given to one range in one step: its cells, or one formula for all of them. */
export interface CellsWrite {
  address: string;
  formulas: string | Entered[][];
  bytes: number;
}

/**
 * The steps that write a rectangle of cells as `range.formulas` takes them: a column that says the same formula in every row
 * gives it once, the others go row by row, in slices that fit into a request.
 */
export function cellWrites(
  { row, column }: { row: number; column: number },
  rows: readonly (readonly Entered[])[],
): CellsWrite[] {
  const width = Math.max(0, highestOf(rows.map((cells) => cells.length)));
  const columns = Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at] ?? null));
  const shared = columns.map(sharedFormula);
  const fills = shared.flatMap((formula, at): CellsWrite[] => {
    if (formula === null) return [];
    const address = rangeAt(row, column + at, row + rows.length - 1, column + at);
    return [{ address, formulas: formula, bytes: bytesOf(formula) }];
  });
  const rest = rows.map((_, down) => columns.map((cells, at) => (shared[at] === null ? (cells[down] ?? null) : null)));
  const slices = rowSlices({ row, column }, rest)
    .filter((slice) => slice.rows.some((line) => line.some((cell) => cell !== null)))
    .map(({ address, rows: formulas, bytes }): CellsWrite => ({ address, formulas, bytes }));
  return [...fills, ...slices];
}

/** Queues one step. */
export function writeTo(sheet: Excel.Worksheet, { address, formulas }: Omit<CellsWrite, "bytes">): void {
  writeAndRelease(sheet.getRange(address), (range) => {
    range.formulas = forEveryCell<Entered>(formulas);
  });
}

/** The formula of a whole column. Excel fills a range as if the cell above were dragged down, so it must not change by that. */
function sharedFormula(cells: readonly Entered[]): string | null {
  const [first] = cells;
  if (cells.length < 2 || typeof first !== "string" || !first.startsWith("=")) return null;
  return cells.every((cell) => cell === first) && movedFormula(first, 1, 0) === first ? first : null;
}
