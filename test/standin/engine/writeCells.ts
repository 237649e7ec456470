import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IStyleData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Area, CellValue } from "../grid";
import type { Context } from "./context";
import { formatCodeAt } from "./formats";
import { setCells } from "./setCells";
import { storedCells } from "./storedCells";
import { toEngineFormula } from "./structuredRefs";
import { knownTables, tableAround } from "./tables";
import { readTyped } from "./typedText";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };

/** Writes values and formulas by Excel's rules for range.values and range.formulas. */
export function write(context: Context, area: Area, cells: readonly (readonly (CellValue | null)[])[]): void {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  const around = tableAround(context, area.sheet);
  const tables = knownTables(context);
  cells.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value === null) return;
      const row = area.row + down;
      const column = area.column + across;
      const format = formatCodeAt(context, area.sheet, row, column);
      const formula = (text: string) => toEngineFormula(text, tables, around(row, column));
      (matrix[row] ??= {})[column] = cellFor(value, format, formula);
    });
  });
  setCells(context, area.sheet, matrix);
}

/** Clears contents, formats or both of the cells that have any. */
export function clear(context: Context, area: Area, what: "all" | "contents" | "formats"): void {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, column] of storedCells(context, area)) {
    (matrix[row] ??= {})[column] = {
      ...(what !== "formats" && EMPTY),
      ...(what !== "contents" && { s: null }),
    };
  }
  setCells(context, area.sheet, matrix, what === "formats" ? SetStyleCommand.id : undefined);
}

function cellFor(value: CellValue, format: string | undefined, engine: (formula: string) => string): ICellData {
  if (value === "") return { ...EMPTY };
  if (format === "@") return text(String(value).replace(/^'/, ""));
  if (typeof value === "number") return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith("'")) return text(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return formulaCell(value, engine(value));
  return typedCell(value, format);
}

function text(value: string): ICellData {
  return { ...EMPTY, v: value, t: CellValueType.STRING };
}

function formulaCell(spelled: string, engine: string): ICellData {
  return { ...EMPTY, f: engine, custom: spelled === engine ? null : { spelled, engine } };
}

function typedCell(value: string, format: string | undefined): ICellData {
  const typed = readTyped(value);
  if (typeof typed.value === "string") return text(typed.value);
  const cell = cellFor(typed.value, undefined, (formula) => formula);
  const general = format === undefined || format === "" || format === "General";
  const style: IStyleData | undefined =
    typed.format !== undefined && general ? { n: { pattern: typed.format } } : undefined;
  return style ? { ...cell, s: style } : cell;
}
