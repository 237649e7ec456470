import type { Finding } from "../finding";
import { type CheckContext, columnCell, scoreCell } from "./context";
import { hasPerson, rowFinding } from "./rows";

/** Figures typed under the table: the first row right below it, or any further row that holds more than a lone remark. */
export function rowsBelowTable(context: CheckContext): Finding[] {
  const { score, scoreTable } = context.raw;
  const end = scoreTable.row + scoreTable.rows;
  const filled = score.values
    .map((row, index) => ({ index, cells: row.slice(scoreTable.column, scoreTable.column + scoreTable.columns) }))
    .filter(({ index, cells }) => {
      const typed = index < end ? 0 : cells.filter((cell) => String(cell).trim() !== "").length;
      return typed > 1 || (typed === 1 && index === end);
    })
    .map(({ index }) => index);
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return [];
  const at = scoreCell(context, first, scoreTable.column);
  return [
    {
      severity: "error",
      issue: { code: "rowsBelowTable", rows: filled.length, firstRow: first + 1, lastRow: last + 1 },
      at,
      person: null,
      fix: { kind: "extendTable", at, rows: last + 1 - end },
    },
  ];
}

/** People whose rows are hidden or filtered out still count, so the user should know. */
export function hiddenRows(context: CheckContext): Finding[] {
  const hidden = new Set(context.raw.hiddenScoreRows);
  return context.rows
    .filter((row) => hidden.has(row.row) && (hasPerson(row) || row.typed > 0))
    .map((row) => {
      const at = columnCell(context, row.row, "number");
      return rowFinding("warning", row, { code: "hiddenRow", row: row.row + 1 }, at, { kind: "showRow", at });
    });
}
