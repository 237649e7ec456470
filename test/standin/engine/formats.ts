import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Area, CellFormat } from "../grid";
import { type Context, worksheet } from "./context";
import { setStyles, styleOver, waitingStyle } from "./setCells";

const HORIZONTAL = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export function format(context: Context, area: Area, wanted: CellFormat): void {
  const style = styleOf(wanted);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) line[column] = { s: style };
    matrix[row] = line;
  }
  setStyles(context, area.sheet, matrix);
}

export function formatAt(context: Context, sheet: string, row: number, column: number): CellFormat {
  const style = styleAt(context, sheet, row, column);
  return { ...colorsOf(style), ...fontOf(style), ...alignmentOf(style), numberFormat: style.n?.pattern ?? "General" };
}

function colorsOf(style: IStyleData): CellFormat {
  const borders = Object.entries(SIDES).map(([side, key]) => [side, style.bd?.[key]?.cl.rgb ?? null]);
  return {
    fill: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    borders: Object.fromEntries(borders) as NonNullable<CellFormat["borders"]>,
  };
}

function fontOf(style: IStyleData): CellFormat {
  return {
    fontName: style.ff ?? "Calibri",
    fontSize: style.fs ?? 11,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
  };
}

function alignmentOf(style: IStyleData): CellFormat {
  return {
    horizontal: nameOf(HORIZONTAL, style.ht) ?? "general",
    vertical: nameOf(VERTICAL, style.vt) ?? "bottom",
    wrap: style.tb === WrapStrategy.WRAP,
  };
}

/** The number format of a cell, undefined for General. */
export function formatCodeAt(context: Context, sheet: string, row: number, column: number): string | undefined {
  return styleAt(context, sheet, row, column).n?.pattern;
}

/** The style a cell shows: its own over its row's over its column's. */
function styleAt(context: Context, sheet: string, row: number, column: number): IStyleData {
  const found = worksheet(context, sheet);
  const stored = context.workbook.getStyles().getStyleByCell(found.getCellMatrix().getValue(row, column));
  const waiting = waitingStyle(context, sheet, row, column);
  const own = waiting ? (styleOver(stored, waiting) as IStyleData) : stored;
  const ofColumn = found.getColumnStyle(column);
  const ofRow = found.getRowStyle(row);
  return ofColumn || ofRow ? { ...ofColumn, ...ofRow, ...own } : (own ?? {});
}

type Wanted = Required<CellFormat>;

const STYLES: { [Key in keyof Wanted]: (value: Wanted[Key]) => IStyleData } = {
  fill: (color) => ({ bg: color === null ? null : { rgb: color } }),
  fontColor: (color) => ({ cl: color === null ? null : { rgb: color } }),
  fontName: (name) => ({ ff: name }),
  fontSize: (size) => ({ fs: size }),
  bold: (on) => ({ bl: flag(on) }),
  italic: (on) => ({ it: flag(on) }),
  underline: (on) => ({ ul: { s: flag(on) } }),
  strikethrough: (on) => ({ st: { s: flag(on) } }),
  horizontal: (name) => ({ ht: HORIZONTAL[name] }),
  vertical: (name) => ({ vt: VERTICAL[name] }),
  wrap: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  numberFormat: (code) => ({ n: numberFormat(code) }),
  borders: (sides) => ({ bd: bordersOf(sides) }),
};

function styleOf(wanted: CellFormat): IStyleData {
  const keys = Object.keys(wanted) as (keyof CellFormat)[];
  return keys.reduce<IStyleData>((style, key) => ({ ...style, ...partOf(key, wanted) }), {});
}

function partOf(key: keyof CellFormat, wanted: CellFormat): IStyleData {
  const toStyle = STYLES[key] as (value: CellFormat[keyof CellFormat]) => IStyleData;
  return wanted[key] === undefined ? {} : toStyle(wanted[key]);
}

function numberFormat(code: string): { pattern: string } | null {
  return code === "General" || code === "" ? null : { pattern: code };
}

function bordersOf(wanted: NonNullable<CellFormat["borders"]>): NonNullable<IStyleData["bd"]> {
  const borders: Partial<Record<"t" | "b" | "l" | "r", IBorderStyleData | null>> = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const color = wanted[side as keyof typeof SIDES];
    if (color !== undefined) borders[key] = color === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  }
  return borders;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<Name extends string>(names: Record<Name, number>, value: Nullable<number>): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
