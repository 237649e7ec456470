import { sumOf } from "../../domain/figures/sum";
import { cellOf } from "../kit/address";
import type { ProposedArea } from "./areas";

const reference = /(?<![A-Za-z!'\d_])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\d(A-Za-z!])/g;

/** Columns of the same row that the formulas of a column are made of; counted from 0, and none where most rows were typed. */
export function columnsSummed({ view, people }: Pick<ProposedArea, "view" | "people">, column: number): Set<number> {
  const found = new Set<number>();
  if (view.isTurned) return found;
  const formulas = people.map(({ row }) => ({ row, formula: view.formula(row, column) }));
  for (const { row, formula } of formulas)
    for (const [, from = "", fromRow, to = from, toRow = fromRow] of formula.matchAll(reference)) {
      if (Number(fromRow) !== row + 1 || Number(toRow) !== row + 1) continue;
      const last = cellOf(`${to}1`).column;
      for (let at = cellOf(`${from}1`).column; at <= last; at += 1) found.add(at);
    }
  return found;
}

/** Whether typed totals are the sums of these columns in nearly every row. */
export function addUp(
  { view, people }: Pick<ProposedArea, "view" | "people">,
  columns: readonly number[],
  total: number,
): boolean {
  const rows = people.flatMap(({ row }) => {
    const [sum, told] = [columns.map((column) => view.value(row, column)), view.value(row, total)];
    if (typeof told !== "number" || sum.some((value) => typeof value !== "number" && value !== "")) return [];
    return [Math.abs(sumOf(sum, Number) - told) < 0.01];
  });
  return rows.length >= 2 && rows.filter(Boolean).length >= 0.8 * rows.length;
}
