import { rangeAt } from "../../sheets/kit/address";
import { bytesOf, mostBytes } from "../payload";

/** Some rows of a rectangle. */
interface RowSlice<Cell> {
  address: string;
  rows: Cell[][];
  bytes: number;
}

/** The rows of a rectangle in their order, in slices of which two fit into a request. */
export function rowSlices<Cell>(
  { row, column }: { row: number; column: number },
  rows: readonly (readonly Cell[])[],
): RowSlice<Cell>[] {
  const made: { first: number; rows: Cell[][]; bytes: number }[] = [];
  for (const [down, cells] of rows.entries()) {
    const bytes = bytesOf(cells);
    const last = made.at(-1);
    if (last && last.bytes + bytes <= mostBytes / 2) {
      last.rows.push([...cells]);
      last.bytes += bytes;
    } else made.push({ first: row + down, rows: [[...cells]], bytes });
  }
  return made.map(({ first, ...slice }) => ({
    ...slice,
    address: rangeAt(first, column, first + slice.rows.length - 1, column + (slice.rows[0]?.length ?? 1) - 1),
  }));
}
