import { areaOf, rangeAt } from "../sheets/kit/address";
import { type AnchoredSheet, anchorBlock, anchoredSheets, hasAnchor } from "../sheets/book/anchors";
import type { WorkbookState } from "../sheets/book/workbookState";
import { stateBlock } from "../sheets/book/stateSheet";
import type { Block } from "../sheets/kit/plan";
import type { RawSheet } from "../sheets/kit/raw";
import type { CellsEdit } from "./change/cellsEdit";
import type { Change } from "./change/change";

/** What the hidden sheet is to remember, and sheets that `within` adds to those it points at. */
interface Remembered {
  state: WorkbookState;
  added?: readonly AnchoredSheet[];
  within?: () => Promise<void> | void;
}

/** Queues the hidden sheet's cells around the changes they stand for. */
export function rememberState(
  change: Change,
  { sheets, stateCells }: { sheets: { state: Excel.Worksheet }; stateCells: RawSheet },
  { state, added = [], within = () => undefined }: Remembered,
): Promise<void> {
  const present = anchoredSheets.filter((role) => added.includes(role) || hasAnchor(stateCells, role));
  const blocks = [stateBlock(state, stateCells), anchorBlock(state.sheets, present)];
  return change.cellsAround(
    sheets.state,
    blocks.map((block) => editOf(block, stateCells)),
    within,
  );
}

/** Queues a record in the place of a damaged one, with nothing left of it. */
export function noteState(
  change: Change,
  { sheet, cells }: { sheet: Excel.Worksheet; cells: RawSheet },
  state: WorkbookState,
  own: readonly AnchoredSheet[],
): Promise<void> {
  const present = anchoredSheets.filter((role) => own.includes(role) || hasAnchor(cells, role));
  const { at, rows } = stateBlock(state);
  const blank = rows[0]?.map(() => "") ?? [];
  const rest = Array.from({ length: Math.max(0, cells.formulas.length - rows.length) }, () => blank);
  const blocks = [{ at, rows: [...rows, ...rest] }, anchorBlock(state.sheets, present)];
  return change.cellsAround(
    sheet,
    blocks.map((block) => editOf(block, cells)),
    () => undefined,
  );
}

function editOf({ at, rows }: Block, { formulas }: RawSheet): CellsEdit {
  const { row, column } = areaOf(at);
  const width = rows[0]?.length ?? 1;
  return {
    address: rangeAt(row, column, row + rows.length - 1, column + width - 1),
    before: rows.map((cells, r) => cells.map((_, c) => formulas[row + r]?.[column + c] ?? "")),
    after: rows,
  };
}
