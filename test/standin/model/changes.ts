import type { Area } from "../grid";
import { MAX_COLUMNS, MAX_ROWS, type Shift } from "./box";

export interface Change {
  area: Area;
  type: "RangeEdited" | "RowSorted" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
}

const continues = (last: Area, next: Area) =>
  last.sheet === next.sheet &&
  last.column === next.column &&
  last.columns === next.columns &&
  last.row + last.rows === next.row;

/** Rows or columns that were inserted (count above 0) or deleted, as Excel names them: whole ones. */
export function shiftChange(sheet: string, { axis, at, count }: Shift): Change {
  const size = Math.abs(count);
  return axis === "rows"
    ? {
        area: { sheet, row: at, rows: size, column: 0, columns: MAX_COLUMNS },
        type: count > 0 ? "RowInserted" : "RowDeleted",
      }
    : {
        area: { sheet, row: 0, rows: MAX_ROWS, column: at, columns: size },
        type: count > 0 ? "ColumnInserted" : "ColumnDeleted",
      };
}

/** What a batch has changed: for the events after its answer, and to know whether anything must be calculated. */
export class Changes {
  /** Whether cells show values that are older than their inputs. */
  stale = false;
  wrote = false;
  /** Whether somebody asked for a calculation: where it is done by hand, there is no other. */
  asked = false;
  private list: Change[] = [];

  /** Row blocks that follow each other, as large writes are sent, are one change. */
  edited(area: Area): void {
    this.stale = true;
    this.wrote = true;
    const last = this.list.at(-1);
    if (last?.type === "RangeEdited" && continues(last.area, area)) {
      last.area = { ...last.area, rows: last.area.rows + area.rows };
    } else {
      this.list.push({ area, type: "RangeEdited" });
    }
  }

  sorted(area: Area): void {
    this.stale = true;
    this.wrote = true;
    this.list.push({ area, type: "RowSorted" });
  }

  shifted(sheet: string, shift: Shift): void {
    this.stale = true;
    this.wrote = true;
    this.list.push(shiftChange(sheet, shift));
  }

  /** Something but cells: no event, but the batch counts as one that wrote. */
  touched(): void {
    this.wrote = true;
  }

  /** Names, sheets or tables changed: formulas may now mean something else. */
  outdated(): void {
    this.stale = true;
    this.wrote = true;
  }

  take(): Change[] {
    const taken = this.list;
    this.list = [];
    this.wrote = false;
    return taken;
  }
}
