import { rangeAt } from "../../sheets/kit/address";
import type { CellValue } from "../../sheets/kit/plan";
import type { RawTable } from "../../sheets/kit/raw";
import { freeTableName, type Inventory } from "../inventory";
import type { UndoStep } from "../../sheets/book/undoStep";
import type { Refusal } from "../inWorkbook";
import type { ChangeLog } from "./changeLog";
import { enteredCells } from "./entered";

/** Plain cells that become a table. */
export interface NewTable extends Pick<Inventory, "tables"> {
  /** Its usual name, which another table may have already. */
  name: string;
  area: RawTable;
  /** The first row as it is, and as it is to be where that differs. */
  heading: { before: readonly CellValue[]; after: readonly (string | null)[] };
}

/**
 * Queues a table over cells that keep their looks. Excel respells headings, so the old ones are noted as well. The table comes before
 * its headings: where Excel refuses it, nothing of it has been done.
 */
export function makeTable(
  log: ChangeLog,
  sheet: Excel.Worksheet,
  { tables, name, area, heading }: NewTable,
): Excel.Table {
  const { row, column, rows, columns } = area;
  const first = rangeAt(row, column, row, column + columns - 1);
  const existing = tables.items.map((table) => table.name);
  return log.write(
    [
      { kind: "cells", sheet: sheet.name, address: first, formulas: [heading.before] },
      { kind: "tableAdded", sheet: sheet.name, existing },
    ],
    () => {
      const made = sheet.tables.add(rangeAt(row, column, row + rows - 1, column + columns - 1), true);
      sheet.getRange(first).formulas = enteredCells([heading.after]);
      made.name = freeTableName(tables, name);
      made.style = "TableStyleLight1";
      made.showBandedRows = false;
      return made;
    },
  );
}

/** Whether Excel would not have the table itself, because another one stands there by now. */
export const isTableRefused = ({ place }: Pick<Refusal, "place">): boolean => place === "TableCollection.add";

/** What was noted for a table that Excel refused: the table that stands there is somebody else's, and so are its headings. */
export function withoutTable(steps: readonly UndoStep[]): readonly UndoStep[] {
  const at = steps.map(({ kind }) => kind).lastIndexOf("tableAdded");
  return at < 0 ? steps : [...steps.slice(0, at - 1), ...steps.slice(at + 1)];
}
