import type { CellValue } from "../kit/plan";
import type { RawPeriod } from "./rawPeriod";

/** Sheets whose cells a period is judged from. */
export type JudgedSheet = "policy" | "score" | "ledger" | "approval" | "interviewIndex";

/** Where a read found the period, by the names it goes by: as long as this stays the same, so do the places of its cells. */
export interface SeenPlaces {
  /** The formulas of the hidden sheet that tell the present names of the others. */
  anchors: readonly CellValue[];
  /** Excel's ids; null for a sheet that is not there. */
  sheets: Readonly<Record<JudgedSheet | "state", string | null>>;
  /** Excel's ids of the sheets of people that were read. */
  ofPeople: readonly string[];
  /** null for a table of people's own, of which Excel knows nothing. */
  tables: Readonly<Record<"score" | "ledger", string | null>>;
}

/** What a whole read of the workbook saw, with what was read of single cells since. Plain data: it outlives the batch that read it. */
export interface SeenWorkbook {
  raw: RawPeriod;
  places: SeenPlaces;
}
