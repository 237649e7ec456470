import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Context } from "./context";

export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  /** In the engine's spelling. */
  formula: string;
}

/** Every formula of the workbook. */
export function formulaCells(context: Context): FormulaCell[] {
  const found: FormulaCell[] = [];
  const data = context.injector.get(FormulaDataModel).getFormulaData()[context.unitId] ?? {};
  for (const [sheet, rows] of Object.entries(data)) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, { f?: string } | null>)) {
        const formula = cell?.f;
        if (formula) found.push({ sheet, row: Number(row), column: Number(column), formula });
      }
    }
  }
  return found;
}

/** The formula of one cell in the engine's spelling, shared formulas included. */
export function engineFormulaAt(context: Context, sheet: string, row: number, column: number): string | undefined {
  const model = context.injector.get(FormulaDataModel);
  return model.getFormulaStringByCell(row, column, sheet, context.unitId) ?? undefined;
}
