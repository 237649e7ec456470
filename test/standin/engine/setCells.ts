import type { ICellData, IStyleData } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { CellMatrix } from "./changedCells";
import { type Context, mutate, worksheet } from "./context";

export type Cells = Record<number, Record<number, ICellData>>;

/** Sets the contents of cells before the next look at the grid: Univer walks every formula for each change it is told. */
export function setContents(context: Context, sheet: string, cells: Cells): void {
  worksheet(context, sheet);
  if (context.waiting.size === 0) setTimeout(() => flush(context), 0);
  const waiting = context.waiting.get(sheet) ?? {};
  for (const [row, line] of Object.entries(cells)) waiting[Number(row)] = { ...waiting[Number(row)], ...line };
  context.waiting.set(sheet, waiting);
}

/** Sets the style of cells before the next look at the grid, one style over the other; their contents stay. */
export function setStyles(context: Context, sheet: string, cells: Cells): void {
  worksheet(context, sheet);
  if (context.styling.size === 0) setTimeout(() => flush(context), 0);
  const styling = context.styling.get(sheet) ?? {};
  for (const [row, line] of Object.entries(cells)) {
    const styled = (styling[Number(row)] ??= {});
    for (const [column, cell] of Object.entries(line)) {
      styled[Number(column)] = { s: styleOver(styled[Number(column)]?.s, cell.s) };
    }
  }
  context.styling.set(sheet, styling);
}

/** The style that waits to be set on a cell. */
export function waitingStyle(context: Context, sheet: string, row: number, column: number): IStyleData | undefined {
  const style = context.styling.get(sheet)?.[row]?.[column]?.s;
  return typeof style === "object" && style !== null ? style : undefined;
}

/** One style over another; borders are laid over each other side by side. */
export function styleOver(below: ICellData["s"], above: ICellData["s"]): ICellData["s"] {
  if (typeof above !== "object" || above === null || typeof below !== "object" || below === null) return above;
  const borders = below.bd && above.bd ? { bd: { ...below.bd, ...above.bd } } : {};
  return { ...below, ...above, ...borders };
}

/** Carries out what setStyles and setContents have put off. */
export function flush(context: Context): void {
  if (context.disposed) return;
  const styling = [...context.styling];
  const waiting = [...context.waiting];
  context.styling.clear();
  context.waiting.clear();
  for (const [sheet, cells] of styling) setCells(context, sheet, withTypes(context, sheet, cells), SetStyleCommand.id);
  for (const [sheet, cells] of waiting) setCells(context, sheet, cells);
}

function setCells(context: Context, sheet: string, cellValue: Cells, trigger?: string): void {
  if (!context.workbook.getSheetBySheetId(sheet)) return;
  const params: ISetRangeValuesMutationParams = { unitId: context.unitId, subUnitId: sheet, cellValue };
  if (trigger !== undefined) params.trigger = trigger;
  const undo = SetRangeValuesUndoMutationFactory(context.injector, params);
  if (trigger !== undefined) keepStylesOnly(undo.cellValue as CellMatrix);
  mutate(context, [{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
}

/** Univer takes the text "64" for a number as soon as its cell is given a look, unless it is told what the cell holds. */
function withTypes(context: Context, sheet: string, cells: Cells): Cells {
  const stored = context.workbook.getSheetBySheetId(sheet)?.getCellMatrix();
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line)) {
      const type = stored?.getValue(Number(row), Number(column))?.t;
      if (type != null) cell.t = type;
    }
  return cells;
}

/** Univer's undo of a style would put the contents of its time back as well. */
function keepStylesOnly(cells: CellMatrix): void {
  for (const line of Object.values(cells)) {
    for (const [column, cell] of Object.entries(line ?? {}))
      if (cell && line) line[Number(column)] = { s: cell.s ?? null };
  }
}
