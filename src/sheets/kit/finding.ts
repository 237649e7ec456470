import type { Issue } from "../../domain/issue/issue";
import type { CellValue } from "./plan";

export type Severity = "error" | "warning" | "notice";

export interface CellRef {
  sheet: string;
  /** "F7" */
  address: string;
}

interface NumberCell {
  at: CellRef;
  from: CellValue;
  to: number;
}

/** Cells of one column that are to be open, and the number format they were made with. */
export interface LockedArea {
  address: string;
  numberFormat: string | null;
}

/** Something the add-in can put right at a click; `from` is what must still be there when it is applied. */
export type Fix =
  | { kind: "setValue"; at: CellRef; from: CellValue; to: CellValue }
  /** Numbers of 规则 that only make sense together; all are set or none. */
  | { kind: "setNumbers"; at: CellRef; cells: readonly NumberCell[] }
  | { kind: "setFormula"; at: CellRef; from: CellValue; to: string }
  | { kind: "showRow"; at: CellRef }
  | { kind: "extendTable"; at: CellRef; rows: number }
  | { kind: "unlock"; at: CellRef; areas: readonly LockedArea[] };

/** One thing the check found: where, what was read, what was expected (both in the issue's facts), and the way out. */
export interface Finding {
  severity: Severity;
  issue: Issue;
  at: CellRef | null;
  person: { number: string; name: string } | null;
  fix: Fix | null;
  /** What is found only because of this, and gone with it. */
  followers?: readonly Finding[];
}
