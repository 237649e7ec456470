import type { Area } from "../grid";

function corner(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]+)\$?(\d+)$/.exec(address);
  if (!match) throw new RangeError(`Not a cell: ${address}`);
  const letters = Array.from(match[1] ?? "");
  return {
    row: Number(match[2]) - 1,
    column: letters.reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

/** "B2:D9" on a sheet as rows and columns counted from 0. */
export function areaOf(sheet: string, range: string): Area {
  const [from = "A1", to = from] = range.split(":");
  const first = corner(from);
  const last = corner(to);
  return { sheet, ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
