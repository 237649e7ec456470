import type { Area } from "./area";
import type { RawSheet } from "./raw";

/** A sheet that somebody made: its cells, and what says how they are meant. Rows and columns count from 0. */
export interface SheetGrid extends RawSheet {
  /** Number formats by cell, "" for General; blank behind the end of a row. */
  formats: readonly (readonly string[])[];
  merges: readonly Area[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
}
