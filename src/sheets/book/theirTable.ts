import type { CellRef } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import type { ResultId } from "./mapping";

/** How somebody wrote a value that is read all the same. */
export type OddWriting = "numberAsText" | "fullWidthDigits" | "unitTyped" | "rateForPercent";

/** A cell of theirs that gives an input. */
export interface MappedCell {
  input: string;
  /** As 评分表 would hold it; what cannot be read is left as it was typed, for the check to name. */
  value: CellValue;
  writing: OddWriting | null;
  typed: CellValue;
  /** Shown as a percent: 0.95 reads 95%. */
  isPercent: boolean;
  at: CellRef;
}

/** A result that their own sheet shows. */
export interface TheirResult {
  value: CellValue;
  formula: string;
  at: CellRef;
}

/** Somebody as their own table has them; the row is counted from 1, as Excel shows it. */
export interface MappedPerson {
  row: number;
  number: string;
  name: string;
  at: { number: CellRef; name: CellRef };
  isHidden: boolean;
  cells: readonly MappedCell[];
  results: Readonly<Partial<Record<ResultId, TheirResult>>>;
  remark: string;
}

/** A column that was mapped and is not there as it was. */
export interface MissingColumn {
  heading: string;
  /** How often its heading stands there now. */
  times: number;
  /** Nobody is evaluated without it. */
  isNeeded: boolean;
  /** Where the headings of its table stand. */
  at: CellRef;
}

/** Where cells and people of 评分表 stand in truth: it was filled in from a table of people's own. */
export interface TheirTable {
  people: readonly MappedPerson[];
  /** Of 评分表: by address the cell that was copied there, by row (counted from 1) whose it is. */
  places: { cells: ReadonlyMap<string, MappedCell>; rows: ReadonlyMap<number, MappedPerson> };
  /** Whether everybody has a form, and perhaps a sheet, of their own. */
  isForms: boolean;
  /** Whether their table has staff numbers at all. */
  hasNumbers: boolean;
  /** Inputs of people that no column gives; whoever needs one of them cannot be evaluated. */
  notGiven: readonly string[];
  /** Inputs whose columns were there and are not: nobody is evaluated without them, and a blank would be a figure. */
  gone: readonly string[];
  missing: readonly MissingColumn[];
  added: readonly string[];
  /** Where the headings stand, for what is said of the table as a whole. */
  at: CellRef;
}
