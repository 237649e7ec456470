import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { Area, CellValue } from "../grid";
import type { Context } from "./context";
import { formatCodeAt } from "./formats";
import { type Cells, flush, setContents, setStyles } from "./setCells";
import { storedCells } from "./storedCells";
import { type KnownTable, toEngineFormula } from "./structuredRefs";
import { knownTables, tableAround } from "./tables";
import { readTyped } from "./typedText";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };

/** Writes values and formulas by Excel's rules for range.values and range.formulas. */
export function write(context: Context, area: Area, cells: readonly (readonly (CellValue | null)[])[]): void {
  const matrix: Cells = {};
  const styles: Cells = {};
  const around = tableAround(context, area.sheet);
  const spelled = spelling(knownTables(context));
  cells.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value === null) return;
      const row = area.row + down;
      const column = area.column + across;
      const format = formatCodeAt(context, area.sheet, row, column);
      const formula = (text: string) => spelled(text, around(row, column));
      const { s: style, ...content } = cellFor(value, format, formula);
      (matrix[row] ??= {})[column] = content;
      if (style) (styles[row] ??= {})[column] = { s: style };
    });
  });
  setContents(context, area.sheet, matrix);
  if (Object.keys(styles).length > 0) setStyles(context, area.sheet, styles);
}

/** Most rows of a table hold the same formulas: each is spelled for the engine once. */
function spelling(tables: readonly KnownTable[]): (text: string, around: KnownTable | undefined) => string {
  const known = new Map<KnownTable | undefined, Map<string, string>>();
  return (text, around) => {
    const inTable = known.get(around) ?? new Map<string, string>();
    const formula = inTable.get(text) ?? toEngineFormula(text, tables, around);
    known.set(around, inTable.set(text, formula));
    return formula;
  };
}

/** Clears contents, formats or both of the cells that have any. */
export function clear(context: Context, area: Area, what: "all" | "contents" | "formats"): void {
  const contents: Cells = {};
  const styles: Cells = {};
  for (const [row, column] of storedCells(context, area)) {
    (contents[row] ??= {})[column] = { ...EMPTY };
    (styles[row] ??= {})[column] = { s: null };
  }
  if (what !== "formats") setContents(context, area.sheet, contents);
  if (what !== "contents") setStyles(context, area.sheet, styles);
  flush(context);
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
