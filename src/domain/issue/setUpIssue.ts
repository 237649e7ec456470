/** Parts of a sheet that it works without. */
export type SheetPart =
  "looks" | "lines" | "sizes" | "entryRules" | "colours" | "charts" | "links" | "window" | "print" | "opened";

/** By what a formula is more than Excel takes: letters, a text within it, functions within functions, arguments of one. */
export interface FormulaSize {
  of: "letters" | "text" | "levels" | "arguments";
  read: number;
  limit: number;
}

/** What is not as it was planned although the sheets stand and work. */
export type SetUpIssue =
  /** Excel refused this part of these sheets; `place` is the member of its object model that it stopped at. */
  | { code: "notSetUp"; part: SheetPart; sheets: readonly string[]; excelCode: string; place: string }
  /** Excel refused the sheets as a whole and took every part of them by itself. */
  | { code: "doneInSteps"; excelCode: string; place: string }
  /** Names of the policy are so long, or so many, that a formula over them is more than Excel takes; nothing was made. */
  | ({ code: "formulaTooLong"; sheet: string } & FormulaSize)
  | { code: "readBackDiffers"; sheet: string; cells: readonly [DifferentCell, ...DifferentCell[]] };

/** A cell that does not hold what was written into it. */
export interface DifferentCell {
  address: string;
  written: string;
  read: string;
}
