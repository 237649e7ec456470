import { areaOf, rangeAt } from "../sheets/kit/address";
import type { CellValue, SheetPlan } from "../sheets/kit/plan";
import type { RawSheet, RawTable } from "../sheets/kit/raw";
import { enteredCells } from "./entered";
import type { Journal } from "./journal";
import { unlocked } from "./unlocked";
import { applyStyle } from "./applyStyle";
import { styles } from "../sheets/kit/styles";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeValidations } from "./writeValidations";

export interface Growth {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  area: RawTable;
  raw: RawSheet;
  /** What the sheet would look like if it were made now; the looks and rules of its last table row go on below it. */
  plan: SheetPlan;
}

/** Queues more rows at the end of a table, with formulas, looks and rules; what already stands below becomes part of it. */
export function growTable({ sheet, table, area, raw, plan }: Growth, rows: number, journal: Journal): void {
  const last = area.row + area.rows - 1;
  const end = last + rows;
  const right = area.column + area.columns - 1;
  const below = rangeAt(last + 1, area.column, end, right);
  const before = cellsAt(raw, last + 1, end, area.column, right);
  unlocked(sheet, journal, () => {
    journal.push(
      { kind: "looks", sheet: sheet.name, address: below },
      { kind: "cells", sheet: sheet.name, address: below, formulas: before },
      ...(plan.print ? [{ kind: "printArea" as const, sheet: sheet.name, address: plan.print.area }] : []),
      {
        kind: "tableResized",
        table: table.name,
        sheet: sheet.name,
        address: rangeAt(area.row, area.column, last, right),
      },
    );
    if (plan.print) sheet.pageLayout.setPrintArea(taller(plan.print.area, rows));
    table.resize(rangeAt(area.row, area.column, end, right));
    sheet.getRange(below).formulas = withFormulas(before, cellsAt(raw, last, last, area.column, right)[0] ?? []);
    const on = continued(plan, planRow(plan), last + 1, end);
    for (const { range, style } of on.styles) applyStyle(sheet.getRange(range), range, styles[style]);
    writeValidations(sheet, on.validations);
    writeConditionalFormats(sheet, on.conditionalFormats, []);
  });
}

const cellsAt = (raw: RawSheet, first: number, last: number, left: number, right: number): CellValue[][] =>
  Array.from({ length: last - first + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => raw.formulas[first + row]?.[left + column] ?? ""),
  );

/** The formulas of the last row in every new row; what was typed there stays. Structured references read the same in every row. */
const withFormulas = (typed: CellValue[][], model: readonly CellValue[]): CellValue[][] =>
  enteredCells(
    typed.map((row) => row.map((cell, at) => (cell === "" && isFormula(model[at]) ? (model[at] ?? "") : cell))),
  );

const isFormula = (cell: CellValue | undefined): boolean => typeof cell === "string" && cell.startsWith("=");

/** The last row of the planned table, counted from 0. */
function planRow(plan: SheetPlan): number {
  const { row, rows } = areaOf(plan.table?.range ?? "A1");
  return row + rows - 1;
}

function taller(address: string, more: number): string {
  const { row, column, rows, columns } = areaOf(address);
  return rangeAt(row, column, row + rows - 1 + more, column + columns - 1);
}

type Continued = Pick<SheetPlan, "styles" | "validations" | "conditionalFormats">;

/** What holds in one row of the plan, moved to the rows from `first` to `last`. */
function continued(plan: SheetPlan, row: number, first: number, last: number): Continued {
  const move = <Part extends { range: string }>(parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => {
      const area = areaOf(part.range);
      return area.row <= row && row < area.row + area.rows
        ? [{ ...part, range: rangeAt(first, area.column, last, area.column + area.columns - 1) }]
        : [];
    });
  const colours = plan.conditionalFormats.map((format) => ({
    ...format,
    formula: shifted(format.formula, first - areaOf(format.range).row),
  }));
  return { styles: move(plan.styles), validations: move(plan.validations), conditionalFormats: move(colours) };
}

/** A colour rule speaks of the first row of its range: "$K8" becomes "$K38" thirty rows below, "$K$8" stays. */
const shifted = (formula: string, rows: number): string =>
  formula.replace(/(\$?\b[A-Z]{1,3})(\d+)\b/g, (_, column: string, row: string) => `${column}${Number(row) + rows}`);
