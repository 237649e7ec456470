import { areaOf, cellOf, rangeAt } from "../../../sheets/kit/address";
import type { PlanCell, SheetPlan, TablePlan } from "../../../sheets/kit/plan";
import { writeTo } from "../cellWrites";
import { enteredCell } from "../entered";

/** Queues the table with its column names: they must stand before any formula that refers to them is written. */
export function addTable(sheet: Excel.Worksheet, plan: SheetPlan, table: TablePlan): void {
  const { row, column, columns } = areaOf(table.range);
  const names = Array.from({ length: columns }, (_, at) => enteredCell(plannedCell(plan, row, column + at)));
  writeTo(sheet, { address: rangeAt(row, column, row, column + columns - 1), formulas: [names] });
  const made = sheet.tables.add(table.range, true);
  made.name = table.name;
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
  // The columns are narrow: a button in the header would cover their names.
  made.showFilterButton = false;
}

function plannedCell(plan: SheetPlan, row: number, column: number): PlanCell {
  for (const block of plan.blocks) {
    const at = cellOf(block.at);
    const cell = block.rows[row - at.row]?.[column - at.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}
