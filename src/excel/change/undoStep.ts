import type { CellValue } from "../../sheets/kit/plan";

/** How to put one change of the workbook back. */
export type UndoStep =
  /** Sheets of these names are new: every other sheet stands in `existing`. */
  | { kind: "sheetsAdded"; names: readonly string[]; existing: readonly string[] }
  /** The sheet was called `name`; it waits under another name until what replaces it stands. */
  | { kind: "sheetSetAside"; id: string; name: string }
  | { kind: "sheetShown"; sheet: string }
  | { kind: "cells"; sheet: string; address: string; formulas: readonly (readonly CellValue[])[] }
  /** The area had the looks and rules of a blank cell. */
  | { kind: "looks"; sheet: string; address: string }
  | { kind: "numberFormats"; sheet: string; address: string; formats: readonly (readonly string[])[] }
  /** Cells of the sheet became a table: every other table of the workbook stands in `existing`. */
  | { kind: "tableAdded"; sheet: string; existing: readonly string[] }
  | { kind: "tableResized"; table: string; sheet: string; address: string }
  | { kind: "printArea"; sheet: string; address: string }
  | { kind: "unprotected"; sheet: string; options: Excel.WorksheetProtectionOptions }
  /** Cells that were locked. */
  | { kind: "cellsUnlocked"; sheet: string; address: string }
  | { kind: "rowHidden"; sheet: string; address: string }
  | { kind: "rowShown"; sheet: string; address: string };
