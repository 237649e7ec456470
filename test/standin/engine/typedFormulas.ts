import type { ICellData, IRange } from "@univerjs/core";
import { type ISetRangeValuesCommandParams, SetRangeValuesCommand } from "@univerjs/sheets";
import type { Context } from "./context";
import { toEngineFormula } from "./structuredRefs";
import { knownTables, tableAround } from "./tables";

/** Formulas that the user types may say `[@得分]`; they reach the engine in its own spelling and are shown as they were typed. */
export function typedFormulas(context: Context): { dispose(): void } {
  return context.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesCommand.id || context.apiDepth > 0) return;
    const { value, range, subUnitId } = command.params as ISetRangeValuesCommandParams;
    const sheet = subUnitId ?? context.workbook.getActiveSheet().getSheetId();
    for (const written of writtenCells(value, range)) respell(context, sheet, written);
  });
}

function respell(context: Context, sheet: string, [row, column, cell]: Written): void {
  if (typeof cell.f !== "string" || !cell.f.includes("[")) return;
  const spelled = cell.f;
  const engine = toEngineFormula(spelled, knownTables(context), tableAround(context, sheet)(row, column));
  if (engine === spelled) return;
  cell.f = engine;
  cell.custom = { spelled, engine };
}

type Written = [row: number, column: number, cell: ICellData];

function writtenCells(value: ISetRangeValuesCommandParams["value"], range: IRange | undefined): Written[] {
  const [row, column] = [range?.startRow ?? 0, range?.startColumn ?? 0];
  if (isCell(value)) return [[row, column, value]];
  const shift = Array.isArray(value) ? [row, column] : [0, 0];
  return Object.entries(value as Record<string, Record<string, ICellData | null>>).flatMap(([down, line]) =>
    Object.entries(line).flatMap(([across, cell]): Written[] =>
      cell ? [[Number(down) + (shift[0] ?? 0), Number(across) + (shift[1] ?? 0), cell]] : [],
    ),
  );
}

function isCell(value: ISetRangeValuesCommandParams["value"]): value is ICellData {
  return "v" in value || "f" in value;
}
