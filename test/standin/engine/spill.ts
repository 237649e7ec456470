import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ICellData } from "@univerjs/core";
import type { Context } from "./context";

type SpilledCells = Record<number, Record<number, ICellData | null> | undefined> | undefined;

/** Cells that show a result spilled from a formula elsewhere; the cells themselves are empty. */
export function spilledCells(context: Context, sheet: string): SpilledCells {
  const data = context.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return data[context.unitId]?.[sheet] as SpilledCells;
}
