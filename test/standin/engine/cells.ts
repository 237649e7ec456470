import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area, Cell, CellValue } from "../grid";
import { type Context, worksheet } from "./context";
import { formatCodeAt } from "./formats";
import { spilledCells } from "./spill";
import { shownText } from "./typedText";

/** What a formula cell remembers besides the engine's text: how its author spelled it. */
export interface Spelling {
  spelled: string;
  engine: string;
}

export function values(context: Context, area: Area): CellValue[][] {
  const cellAt = reader(context, area.sheet);
  return overArea(area, (row, column) => valueOf(cellAt(row, column)));
}

export function formulas(context: Context, area: Area): CellValue[][] {
  const cellAt = reader(context, area.sheet);
  return overArea(area, (row, column) => {
    const cell = cellAt(row, column);
    return formulaAt(context, { sheet: area.sheet, row, column }, cell) ?? valueOf(cell);
  });
}

export function texts(context: Context, area: Area): string[][] {
  const cellAt = reader(context, area.sheet);
  return overArea(area, (row, column) =>
    shownText(valueOf(cellAt(row, column)), formatCodeAt(context, area.sheet, row, column)),
  );
}

/** The formula of a cell in Excel's spelling, undefined where there is none. */
export function formulaAt(
  context: Context,
  { sheet, row, column }: Cell,
  cell: Nullable<ICellData>,
): string | undefined {
  if (!cell || (cell.f == null && cell.si == null)) return undefined;
  const model = context.injector.get(FormulaDataModel);
  const engine = cell.f ?? model.getFormulaStringByCell(row, column, sheet, context.unitId) ?? undefined;
  const spelling = cell.custom as Spelling | undefined;
  return spelling && spelling.engine === engine?.trimEnd() ? spelling.spelled : engine?.trimEnd();
}

export function overArea<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => at(area.row + row, area.column + column)),
  );
}

function reader(context: Context, sheet: string): (row: number, column: number) => Nullable<ICellData> {
  const cells = worksheet(context, sheet).getCellMatrix();
  const spilled = spilledCells(context, sheet);
  return (row, column) => {
    const cell = cells.getValue(row, column);
    return cell && (cell.v != null || cell.p) ? cell : (withSpill(cell, spilled?.[row]?.[column]) ?? cell);
  };
}

function withSpill(cell: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  return spilled?.v == null ? cell : { ...cell, ...spilled };
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell?.v == null) return textOf(cell?.p);
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}

/** Text with a look of its own, lines or links: Univer keeps it as a document, each paragraph ended by a return. */
function textOf(document: ICellData["p"]): string {
  const text = document?.body?.dataStream ?? "";
  return text
    .replace(/\r\n$/, "")
    .replace(/[\u0000-\u0008\u000e-\u001f]/g, "")
    .replaceAll("\r", "\n");
}
