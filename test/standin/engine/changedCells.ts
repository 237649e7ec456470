import type { ICellData } from "@univerjs/core";
import type { Area } from "../grid";
import { areaOf } from "./areas";

export type CellMatrix = Record<number, Record<number, ICellData | null> | undefined>;

/** The smallest area around the cells whose contents change; undefined when only styles do. */
export function contentBounds(sheet: string, cells: CellMatrix): Area | undefined {
  const bounds = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) continue;
      bounds.startRow = Math.min(bounds.startRow, Number(row));
      bounds.endRow = Math.max(bounds.endRow, Number(row));
      bounds.startColumn = Math.min(bounds.startColumn, Number(column));
      bounds.endColumn = Math.max(bounds.endColumn, Number(column));
    }
  }
  return bounds.endRow < 0 ? undefined : areaOf(sheet, bounds);
}
