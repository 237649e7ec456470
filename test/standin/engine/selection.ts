import { getPrimaryForRange, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../grid";
import { areaOf, rangeOf } from "./areas";
import { type Context, worksheet } from "./context";
import { activate, activeSheet } from "./sheets";

export function selection(context: Context): Area {
  const sheet = activeSheet(context);
  const selected = context.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(context.unitId)
    .getSelectionsOfWorksheet(sheet);
  const last = selected.at(-1);
  return last ? areaOf(sheet, last.range) : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}

export function select(context: Context, area: Area): void {
  if (area.sheet !== activeSheet(context)) activate(context, area.sheet);
  const range = rangeOf(area);
  const selections = [{ range, primary: getPrimaryForRange(range, worksheet(context, area.sheet)), style: null }];
  const params = { unitId: context.unitId, subUnitId: area.sheet, selections };
  context.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
}
