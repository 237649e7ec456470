import { BooleanNumber, type IMutationInfo } from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area, Columns, Rows } from "../grid";
import { rangeOf, wholeColumns, wholeRows } from "./areas";
import { type Context, mutate, worksheet } from "./context";

export function merge(context: Context, area: Area): void {
  const params = { unitId: context.unitId, subUnitId: area.sheet, ranges: [rangeOf(area)] };
  const undo = AddMergeUndoMutationFactory(context.injector, params);
  mutate(
    context,
    [{ id: AddWorksheetMergeMutation.id, params }],
    [{ id: RemoveWorksheetMergeMutation.id, params: undo }],
  );
}

export function unmerge(context: Context, area: Area): void {
  const params = { unitId: context.unitId, subUnitId: area.sheet, ranges: [rangeOf(area)] };
  const undo = RemoveMergeUndoMutationFactory(context.injector, params);
  mutate(
    context,
    [{ id: RemoveWorksheetMergeMutation.id, params }],
    [{ id: AddWorksheetMergeMutation.id, params: undo }],
  );
}

export function columnWidth(context: Context, { sheet, column, columns }: Columns, width: number): void {
  const params = { unitId: context.unitId, subUnitId: sheet, ranges: [wholeColumns(column, columns)], colWidth: width };
  const undo = SetWorksheetColWidthMutationFactory(params, worksheet(context, sheet));
  mutate(
    context,
    [{ id: SetWorksheetColWidthMutation.id, params }],
    [{ id: SetWorksheetColWidthMutation.id, params: undo }],
  );
}

export function columnWidthAt(context: Context, sheet: string, column: number): number {
  return worksheet(context, sheet).getColumnWidth(column);
}

export function rowHeight(context: Context, { sheet, row, rows }: Rows, height: number): void {
  const target = { unitId: context.unitId, subUnitId: sheet, ranges: [wholeRows(row, rows)] };
  const fixed = { ...target, autoHeightInfo: BooleanNumber.FALSE };
  const params = { ...target, rowHeight: height };
  const undos: IMutationInfo[] = [
    {
      id: SetWorksheetRowHeightMutation.id,
      params: SetWorksheetRowHeightMutationFactory(params, worksheet(context, sheet)),
    },
    {
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, worksheet(context, sheet)),
    },
  ];
  const redos = [
    { id: SetWorksheetRowHeightMutation.id, params },
    { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
  ];
  mutate(context, redos, undos);
}

export function rowHeightAt(context: Context, sheet: string, row: number): number {
  return worksheet(context, sheet).getRowHeight(row);
}

export function hideRows(context: Context, { sheet, row, rows }: Rows, hidden: boolean): void {
  const params = { unitId: context.unitId, subUnitId: sheet, ranges: [wholeRows(row, rows)] };
  swap(
    context,
    hidden ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id] : [SetRowVisibleMutation.id, SetRowHiddenMutation.id],
    params,
  );
}

export function hideColumns(context: Context, { sheet, column, columns }: Columns, hidden: boolean): void {
  const params = { unitId: context.unitId, subUnitId: sheet, ranges: [wholeColumns(column, columns)] };
  swap(
    context,
    hidden ? [SetColHiddenMutation.id, SetColVisibleMutation.id] : [SetColVisibleMutation.id, SetColHiddenMutation.id],
    params,
  );
}

export function isRowHidden(context: Context, sheet: string, row: number): boolean {
  return !worksheet(context, sheet).getRowVisible(row);
}

export function isColumnHidden(context: Context, sheet: string, column: number): boolean {
  return !worksheet(context, sheet).getColVisible(column);
}

export function freeze(context: Context, sheet: string, rows: number, columns: number): void {
  const before = worksheet(context, sheet).getConfig().freeze;
  const target = { unitId: context.unitId, subUnitId: sheet };
  const params = { ...target, xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
  mutate(
    context,
    [{ id: SetFrozenMutation.id, params }],
    [{ id: SetFrozenMutation.id, params: { ...target, ...before } }],
  );
}

export function gridlines(context: Context, sheet: string, shown: boolean): void {
  const target = { unitId: context.unitId, subUnitId: sheet };
  const before = worksheet(context, sheet).getConfig().showGridlines;
  const params = { ...target, showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  const undo = { ...target, showGridlines: before };
  mutate(context, [{ id: ToggleGridlinesMutation.id, params }], [{ id: ToggleGridlinesMutation.id, params: undo }]);
}

export function tabColor(context: Context, sheet: string, color: string): void {
  const target = { unitId: context.unitId, subUnitId: sheet };
  const before = worksheet(context, sheet).getConfig().tabColor;
  const redo = { id: SetTabColorMutation.id, params: { ...target, color } };
  mutate(context, [redo], [{ id: SetTabColorMutation.id, params: { ...target, color: before } }]);
}

function swap(context: Context, [redo, undo]: [string, string], params: object): void {
  mutate(context, [{ id: redo, params }], [{ id: undo, params }]);
}
