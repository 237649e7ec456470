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

/** A sheet as somebody typed it; what begins with = is a formula, whose value is blank unless `results` says it. */
export function gridOf(rows: readonly (readonly CellValue[])[], looks: Looks = {}): SheetGrid {
  const formats: string[][] = [];
  for (const [range, format] of Object.entries(looks.formats ?? {})) {
    const area = areaOf(range);
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        (formats[row] ??= [])[column] = format;
  }
  const values = rows.map((cells) => cells.map((cell) => (String(cell).startsWith("=") ? "" : cell)));
  for (const [address, value] of Object.entries(looks.results ?? {})) {
    const { row, column } = areaOf(address);
    (values[row] ??= [])[column] = value;
  }
  return {
    name: looks.name ?? "Sheet1",
    values,
    formulas: rows,
    formats: Array.from(formats, (cells) => Array.from(cells ?? [], (format) => format ?? "")),
    merges: (looks.merges ?? []).map(areaOf),
    hiddenRows: looks.hiddenRows ?? [],
    hiddenColumns: looks.hiddenColumns ?? [],
  };
}
