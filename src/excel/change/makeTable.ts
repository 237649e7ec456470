import { rangeAt } from "../../sheets/kit/address";
import type { CellValue } from "../../sheets/kit/plan";
import type { RawTable } from "../../sheets/kit/raw";
import { freeTableName, type Inventory } from "../inventory";
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

/** Queues a table over cells that keep their looks. Excel respells headings, so the old ones are noted as well. */
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
      sheet.getRange(first).formulas = enteredCells([heading.after]);
      const made = sheet.tables.add(rangeAt(row, column, row + rows - 1, column + columns - 1), true);
      made.name = freeTableName(tables, name);
      made.style = "TableStyleLight1";
      made.showBandedRows = false;
      return made;
    },
  );
}
