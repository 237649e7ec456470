import type { Finding } from "../kit/finding";
import { cellAt } from "../kit/address";
import type { RawSheet, RawTable } from "../kit/raw";
import { type CheckContext, columnCell } from "./context";
import { hasPerson, rowFinding } from "../reading/rows";

/** Rows below a table in which something was typed: right below it, or further down with more than a lone remark. */
function filledBelow(values: RawSheet["values"], { row, rows, column, columns }: RawTable): number[] {
  const end = row + rows;
  return values
    .map((cells, index) => ({ index, cells: cells.slice(column, column + columns) }))
    .filter(({ index, cells }) => {
      const typed = index < end ? 0 : cells.filter((cell) => String(cell).trim() !== "").length;
      return typed > 1 || (typed === 1 && index === end);
    })
    .map(({ index }) => index);
}

function belowTable({ name, values }: RawSheet, table: RawTable): Finding[] {
  const filled = filledBelow(values, table);
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = { sheet: name, address: cellAt(first, table.column) };
  const issue = { code: "rowsBelowTable", rows: filled.length, firstRow: first + 1, lastRow: last + 1 } as const;
  const fix = { kind: "extendTable", at, rows: last + 1 - table.row - table.rows } as const;
  return [{ severity: "error", issue, at, person: null, fix }];
}

/** Figures typed under 评分表's or 事件台账's table, where no formula and no check reaches them. */
export const rowsBelowTable = ({ raw }: CheckContext): Finding[] => [
  ...belowTable(raw.score, raw.scoreTable),
  ...belowTable(raw.ledger, raw.ledgerTable),
];

/** Rows above 评分表's table that were deleted; with them may have gone figures of the department, on which everybody's result hangs. */
export function rowsAboveTable({ raw, layout, shift }: CheckContext): Finding[] {
  const by = raw.scoreTable.row - layout.headerRow;
  if (by >= 0) return [];
  const isFigureGone = Object.values(layout.department).some(({ row }) => shift.row(row) < 0);
  const at = { sheet: raw.score.name, address: cellAt(raw.scoreTable.row, raw.scoreTable.column) };
  const issue = { code: "rowsMoved", sheet: raw.score.name, row: 1, by, read: "" } as const;
  return [{ severity: isFigureGone ? "error" : "warning", issue, at, person: null, fix: null }];
}

/** People whose rows are hidden or filtered out still count, so the user should know. */
export function hiddenRows(context: CheckContext): Finding[] {
  const hidden = new Set(context.raw.hiddenScoreRows);
  return context.rows
    .filter((row) => hidden.has(row.row) && (hasPerson(row) || row.typed > 0))
    .map((row) => {
      const at = columnCell(context, row.row, "number");
      const issue = { code: "hiddenRow", row: row.row + 1 } as const;
      return { ...rowFinding("warning", row, issue, at), fix: { kind: "showRow", at } as const };
    });
}
