import type { CellValue as FileValue, Worksheet } from "@cj-tech-master/excelts";
import { cellAt, cellOf } from "../sheets/kit/address";
import type { Block, PlanCell } from "../sheets/kit/plan";

/** In a file a formula has no leading "=", and text is never evaluated whatever it begins with. */
export function fileValue(cell: PlanCell): FileValue {
  if (cell === null || cell === "") return null;
  return typeof cell === "object" ? { formula: cell.formula.slice(1) } : cell;
}

/** Writes a block; null leaves a cell as it is. */
export function writeBlock(sheet: Worksheet, block: Block): void {
  const corner = cellOf(block.at);
  block.rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell !== null) sheet.getCell(cellAt(corner.row + r, corner.column + c)).value = fileValue(cell);
    });
  });
}
