import { cellAt } from "../kit/address";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";

/** From so few blank rows on the user is told, and so many are added at a click. */
const few = 5;
const more = 100;

/** Entries fill 事件台账 from above; below its table every cell is locked, so that the last row must not come as a surprise. */
export function ledgerRoom({ raw, ledger }: CheckContext): Finding[] {
  const { ledger: sheet, ledgerTable: table, ledgerEnd: end = table.row + table.rows - 1 } = raw;
  const last = ledger.reduce((lowest, { entry }) => Math.max(lowest, entry.row - 1), table.row);
  const left = end - last;
  if (left > few) return [];
  const at = { sheet: sheet.name, address: cellAt(end, table.column) };
  const issue = { code: "ledgerFull", sheet: sheet.name, left: Math.max(0, left) } as const;
  const fix = { kind: "extendTable", at, rows: more } as const;
  return [{ severity: left > 0 ? "notice" : "warning", issue, at, person: null, fix }];
}
