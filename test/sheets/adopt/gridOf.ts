import { areaOf } from "../../../src/sheets/kit/address";
import type { SheetGrid } from "../../../src/sheets/kit/grid";
import type { CellValue } from "../../../src/sheets/kit/plan";

/** How a sheet of a test looks beside what its cells hold. */
interface Looks {
  name?: string;
  merges?: readonly string[];
  /** By area: "D4:D9". */
  formats?: Readonly<Record<string, string>>;
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  /** What formulas gave, by address. */
  results?: Readonly<Record<string, CellValue>>;
}

const usual: Required<Looks> = {
  name: "Sheet1",
  merges: [],
  formats: {},
  hiddenRows: [],
  hiddenColumns: [],
  results: {},
};

/** A sheet as somebody typed it; what begins with = is a formula, whose value is blank unless `results` says it. */
export function gridOf(rows: readonly (readonly CellValue[])[], looks: Looks = {}): SheetGrid {
  const { name, merges, formats, results, ...hidden } = { ...usual, ...looks };
  const values = rows.map((cells) => cells.map((cell) => (String(cell).startsWith("=") ? "" : cell)));
  for (const [address, value] of Object.entries(results)) {
    const { row, column } = areaOf(address);
    const cells = values[row];
    if (cells !== undefined) cells[column] = value;
  }
  return {
    name,
    values,
    formulas: rows,
    formats: formatsOf(rows.length, formats),
    merges: merges.map(areaOf),
    ...hidden,
  };
}

function formatsOf(rows: number, formats: Readonly<Record<string, string>>): string[][] {
  const cells = Array.from({ length: rows }, (): string[] => []);
  for (const [range, format] of Object.entries(formats)) {
    const area = areaOf(range);
    for (const row of cells.slice(area.row, area.row + area.rows)) {
      while (row.length < area.column + area.columns) row.push("");
      row.fill(format, area.column, area.column + area.columns);
    }
  }
  return cells;
}
