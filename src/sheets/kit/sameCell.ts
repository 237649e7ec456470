import type { CellRef } from "./finding";

/** Whether two places are one cell. */
export const sameCell = (one: CellRef, other: CellRef | null): boolean =>
  one.sheet === other?.sheet && one.address === other.address;
