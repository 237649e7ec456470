import { areaOf, cellAt, rangeAt } from "../sheets/kit/address";
import type { WorkbookState } from "../sheets/book/evaluatedPeriod";
import type { Block } from "../sheets/kit/plan";
import { stateBlock } from "../sheets/book/stateSheet";
import { type AnchoredSheet, anchorBlock, anchoredSheets, hasAnchor } from "../sheets/book/anchors";
import { enteredCell } from "./entered";
import type { Journal } from "./journal";
import type { WorkbookReading } from "./readWorkbook";

/** The blocks that make the hidden sheet remember this state, beside the sheets that are there. */
export const stateBlocks = (
  { stateCells }: WorkbookReading,
  state: WorkbookState,
  added: readonly AnchoredSheet[],
): Block[] => [
  stateBlock(state),
  anchorBlock(
    state.sheets,
    anchoredSheets.filter((role) => added.includes(role) || hasAnchor(stateCells, role)),
  ),
];

/** Notes what the hidden sheet holds; to be called before sheets are renamed, because Excel rewrites the anchors then. */
export function noteState(reading: WorkbookReading, journal: Journal, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const { address, row, column } = placeOf(block);
    const formulas = block.rows.map((cells, r) =>
      cells.map((_, c) => reading.stateCells.formulas[row + r]?.[column + c] ?? ""),
    );
    journal.push({ kind: "cells", sheet: reading.sheets.state.name, address, formulas });
  }
}

/** Queues the hidden sheet's cells. */
export function writeState({ sheets }: WorkbookReading, blocks: readonly Block[]): void {
  for (const block of blocks)
    sheets.state.getRange(placeOf(block).address).formulas = block.rows.map((cells) => cells.map(enteredCell));
}

function placeOf(block: Block): { address: string; row: number; column: number } {
  const { row, column } = areaOf(block.at);
  const width = block.rows[0]?.length ?? 1;
  const address =
    block.rows.length * width === 1
      ? cellAt(row, column)
      : rangeAt(row, column, row + block.rows.length - 1, column + width - 1);
  return { address, row, column };
}
