import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { SheetInfo } from "../grid";
import { type Context, asApi, command } from "./context";
import { emptySheet } from "./workbookData";

let lastSheet = 0;

export function sheets(context: Context): SheetInfo[] {
  return context.workbook.getSheets().map((sheet) => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    hidden: sheet.getConfig().hidden === BooleanNumber.TRUE,
  }));
}

export function addSheet(context: Context, name: string, position?: number): string {
  const id = freshId(context);
  const index = position ?? context.workbook.getSheets().length;
  keepingActive(context, () => {
    command(context, InsertSheetCommand.id, { index, sheet: emptySheet(id, name) });
  });
  return id;
}

export function renameSheet(context: Context, sheet: string, name: string): void {
  command(context, SetWorksheetNameCommand.id, { subUnitId: sheet, name });
}

export function deleteSheet(context: Context, sheet: string): void {
  command(context, RemoveSheetCommand.id, { subUnitId: sheet });
}

export function moveSheet(context: Context, sheet: string, position: number): void {
  const order = context.workbook.getSheets().findIndex((other) => other.getSheetId() === sheet);
  if (order === position) return;
  command(context, SetWorksheetOrderCommand.id, { subUnitId: sheet, order: position });
}

export function hideSheet(context: Context, sheet: string, hidden: boolean): void {
  const is = sheets(context).find((info) => info.id === sheet)?.hidden;
  if (is === hidden) return;
  command(context, hidden ? SetWorksheetHideCommand.id : SetWorksheetShowCommand.id, { subUnitId: sheet });
}

export function copySheet(context: Context, sheet: string): string {
  const before = new Set(sheets(context).map((info) => info.id));
  keepingActive(context, () => {
    command(context, CopySheetCommand.id, { subUnitId: sheet });
  });
  return sheets(context).find((info) => !before.has(info.id))?.id ?? sheet;
}

export function activeSheet(context: Context): string {
  return context.workbook.getActiveSheet().getSheetId();
}

export function activate(context: Context, sheet: string): void {
  const params = { unitId: context.unitId, subUnitId: sheet };
  context.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params);
}

/** Univer shows a sheet as soon as it is there; Excel stays where it was. */
function keepingActive(context: Context, change: () => void): void {
  const before = activeSheet(context);
  change();
  if (activeSheet(context) !== before) asApi(context, () => activate(context, before));
}

/** Ids are not given twice, so that nobody takes a new sheet for one that was deleted. */
function freshId(context: Context): string {
  const taken = new Set(sheets(context).map((sheet) => sheet.id));
  do lastSheet += 1;
  while (taken.has(`sheet${String(lastSheet)}`));
  return `sheet${String(lastSheet)}`;
}
