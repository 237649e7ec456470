import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { type Context, mutate, worksheet } from "./context";

export type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Sets the contents of cells before the next look at the grid: Univer walks every formula for each change it is told. */
export function setContents(context: Context, sheet: string, cells: Cells): void {
  worksheet(context, sheet);
  if (context.waiting.size === 0) setTimeout(() => flush(context), 0);
  const waiting = context.waiting.get(sheet) ?? {};
  for (const [row, line] of Object.entries(cells)) waiting[Number(row)] = { ...waiting[Number(row)], ...line };
  context.waiting.set(sheet, waiting);
}

/** Sets the style of cells at once; their contents stay, and nothing has to be calculated. */
export function setStyles(context: Context, sheet: string, cells: Cells): void {
  setCells(context, sheet, cells, SetStyleCommand.id);
}

/** Carries out what setContents has put off. */
export function flush(context: Context): void {
  if (context.disposed) return;
  const waiting = [...context.waiting];
  context.waiting.clear();
  for (const [sheet, cells] of waiting) setCells(context, sheet, cells);
}

function setCells(context: Context, sheet: string, cellValue: Cells, trigger?: string): void {
  if (!context.workbook.getSheetBySheetId(sheet)) return;
  const params: ISetRangeValuesMutationParams = { unitId: context.unitId, subUnitId: sheet, cellValue };
  if (trigger !== undefined) params.trigger = trigger;
  const undo = SetRangeValuesUndoMutationFactory(context.injector, params);
  mutate(context, [{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
}
