import { highestOf, lowestOf } from "../../domain/figures/extremes";
import { areaOf, cellOf, rangeAt } from "./address";
import type { Block, PlanCell, SheetPlan, TablePlan } from "./plan";

/** Cells of a rectangle as a plan says them; null says nothing. */
export interface Sample {
  address: string;
  cells: readonly (readonly PlanCell[])[];
}

type Row = Map<number, PlanCell>;

/**
 * A few cells of every column, by which it shows whether Excel kept what it was given: heading, first and last row of the
 * table, and of all that stands outside it the first and the last text and formula of a column. What only the add-in reads
 * is sampled whole.
 */
export function samplesOf({ visibility, blocks, table }: SheetPlan): Sample[] {
  if (visibility === "veryHidden") return blocks.map(wholeBlock);
  const planned = plannedRows(blocks);
  const rows = new Set([...tableRows(table), ...rowsAtEdges(planned, table)]);
  return [...rows].sort((a, b) => a - b).flatMap((row) => rowSample(row, planned.get(row)));
}

function wholeBlock({ at, rows }: Block): Sample {
  const { row, column } = cellOf(at);
  const width = highestOf(rows.map((cells) => cells.length));
  return { address: rangeAt(row, column, row + rows.length - 1, column + width - 1), cells: rows };
}

/** What stands in every cell when all blocks are written, later ones over earlier ones. */
export function plannedRows(blocks: readonly Block[]): Map<number, Row> {
  const planned = new Map<number, Row>();
  for (const { at, rows } of blocks) {
    const first = cellOf(at);
    for (const [down, cells] of rows.entries()) {
      const row: Row = planned.get(first.row + down) ?? new Map<number, PlanCell>();
      for (const [right, cell] of cells.entries()) if (cell !== null) row.set(first.column + right, cell);
      planned.set(first.row + down, row);
    }
  }
  return planned;
}

function tableRows(table: TablePlan | undefined): number[] {
  if (table === undefined) return [];
  const { row, rows } = areaOf(table.range);
  return [row, row + 1, row + rows - 1];
}

/** Rows of the first and last text and formula of each column. Rows of the table are left to it. */
function rowsAtEdges(planned: ReadonlyMap<number, Row>, table: TablePlan | undefined): number[] {
  const inTable = table && areaOf(table.range);
  const isOutside = (row: number): boolean => !inTable || row < inTable.row || row >= inTable.row + inTable.rows;
  const cells = [...planned]
    .filter(([row]) => isOutside(row))
    .sort(([a], [b]) => a - b)
    .flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, cell, key: `${column} ${kindOf(cell)}` })))
    .filter(({ cell }) => cell !== "");
  const edges = new Map<string, { first: number; last: number }>();
  for (const { row, key } of cells) edges.set(key, { first: edges.get(key)?.first ?? row, last: row });
  return [...edges.values()].flatMap(({ first, last }) => [first, last]);
}

const kindOf = (cell: PlanCell): "formula" | "text" => (cell !== null && typeof cell === "object" ? "formula" : "text");

function rowSample(row: number, cells: Row = new Map()): Sample[] {
  if (cells.size === 0) return [];
  const first = lowestOf(cells.keys());
  const last = highestOf(cells.keys());
  const line = Array.from({ length: last - first + 1 }, (_, at) => cells.get(first + at) ?? null);
  return [{ address: rangeAt(row, first, row, last), cells: [line] }];
}
