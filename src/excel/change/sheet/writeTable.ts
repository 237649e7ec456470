import { areaOf, cellOf, rangeAt } from "../../../sheets/kit/address";
import type { PlanCell, SheetPlan, TablePlan } from "../../../sheets/kit/plan";
import { writeTo } from "../cellWrites";
import { enteredCell } from "../entered";
import { type Decoration, ofPieces } from "./decoration";

const bytesOfLooks = 2000;

/** Queues the table with its column names: they must stand before any formula that refers to them is written. */
export function addTable(sheet: Excel.Worksheet, plan: SheetPlan, table: TablePlan): void {
  const { row, column, columns } = areaOf(table.range);
  const names = Array.from({ length: columns }, (_, at) => enteredCell(plannedCell(plan, row, column + at)));
  writeTo(sheet, { address: rangeAt(row, column, row, column + columns - 1), formulas: [names] });
  const made = sheet.tables.add(table.range, true);
  made.name = table.name;
}

/** The columns are narrow: a filter button in the header would cover their names. */
export const tableLooks = ({ table }: SheetPlan): Decoration[] =>
  table === undefined
    ? []
    : [
        ofPieces("looks", bytesOfLooks, [
          ({ tables }) => {
            tables.getItem(table.name).style = "TableStyleLight1";
          },
          ({ tables }) => {
            tables.getItem(table.name).showBandedRows = false;
          },
          ({ tables }) => {
            tables.getItem(table.name).showFilterButton = false;
          },
        ]),
      ];

function plannedCell(plan: SheetPlan, row: number, column: number): PlanCell {
  for (const block of plan.blocks) {
    const at = cellOf(block.at);
    const cell = block.rows[row - at.row]?.[column - at.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}
