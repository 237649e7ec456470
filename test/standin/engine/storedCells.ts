import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "../grid";
import { type Context, worksheet } from "./context";
import { spilledCells } from "./spill";

/** The cells of an area that are stored, spilled results excepted; walks what is stored, never the whole area. */
export function storedCells(context: Context, area: Area): [row: number, column: number, cell: ICellData][] {
  return inMatrix(worksheet(context, area.sheet).getCellMatrix().getMatrix(), area);
}

/** The smallest area that holds every stored cell, or every cell with a value; null when there is none. */
export function usedArea(context: Context, sheet: string, valuesOnly: boolean): Area | null {
  const everywhere = { sheet, row: 0, column: 0, rows: Infinity, columns: Infinity };
  const stored = storedCells(context, everywhere).filter(([, , cell]) => !valuesOnly || hasContent(cell));
  const cells = [...stored, ...inMatrix(spilledCells(context, sheet) ?? {}, everywhere)];
  if (cells.length === 0) return null;
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const [row, column] of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  const { top, left, bottom, right } = bounds;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function hasContent(cell: ICellData): boolean {
  return (cell.v != null && cell.v !== "") || cell.f != null || cell.si != null || cell.p != null;
}

type Matrix = Record<number, Record<number, Nullable<ICellData>> | undefined>;

function inMatrix(matrix: Matrix, area: Area): [number, number, ICellData][] {
  const found: [number, number, ICellData][] = [];
  for (const [rowKey, cells] of Object.entries(matrix)) {
    const row = Number(rowKey);
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      const column = Number(columnKey);
      if (cell && column >= area.column && column < area.column + area.columns) found.push([row, column, cell]);
    }
  }
  return found;
}
