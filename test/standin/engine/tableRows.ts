import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { GridTable } from "../grid";
import { type Context, worksheet } from "./context";
import { engineFormulaAt } from "./formulaCells";
import { type Cells, flush, setContents, setStyles } from "./setCells";
import { tables } from "./tables";

/** Gives rows that came into a table the formulas of its calculated columns and the look of their neighbours. */
export function fillNewRows(context: Context, table: GridTable, row: number, rows: number): void {
  const { sheet, column, columns } = table.area;
  const model = neighbour(table, row, rows);
  if (model === undefined) return;
  const contents: Cells = {};
  const styles: Cells = {};
  const lexer = context.injector.get(LexerTreeBuilder);
  for (let at = column; at < column + columns; at += 1) {
    const formula = engineFormulaAt(context, sheet, model, at);
    const style = worksheet(context, sheet).getCellMatrix().getValue(model, at)?.s;
    for (let to = row; to < row + rows; to += 1) {
      if (formula && isBlank(context, sheet, to, at)) {
        (contents[to] ??= {})[at] = { f: lexer.moveFormulaRefOffset(formula, 0, to - model), v: null };
      }
      if (style) (styles[to] ??= {})[at] = { s: style };
    }
  }
  setContents(context, sheet, contents);
  setStyles(context, sheet, styles);
  flush(context);
}

/** Rows inserted into the data of a table. */
export function fillInsertedRows(context: Context, sheet: string, row: number, rows: number): void {
  for (const table of tables(context)) {
    const last = table.area.row + table.area.rows - 1;
    if (table.area.sheet === sheet && row > table.area.row && row + rows - 1 <= last)
      fillNewRows(context, table, row, rows);
  }
}

function neighbour(table: GridTable, row: number, rows: number): number | undefined {
  if (row - 1 > table.area.row) return row - 1;
  const below = row + rows;
  return below < table.area.row + table.area.rows ? below : undefined;
}

function isBlank(context: Context, sheet: string, row: number, column: number): boolean {
  const cell = worksheet(context, sheet).getCellMatrix().getValue(row, column);
  return (cell?.v == null || cell.v === "") && cell?.f == null && cell?.si == null;
}
