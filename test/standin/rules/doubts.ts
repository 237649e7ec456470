/**
 * What Excel may do one way or the other, by platform, build or setting of its user: documentation and reports differ, or
 * nobody has tried. The first of each is what the stand-in does unless it is told otherwise; DECISIONS.md says why.
 */
export interface Doubts {
  /** A name or function nobody knows: shown as #NAME?, or refused as no formula of ours may have one. */
  unknownNames: "shown" | "refused";
  /** Column names with signs such as : . , - need a second pair of brackets by the documentation, none by the file format. */
  columnBrackets: "documented" | "grammar";
  /** Unprotecting a sheet that is not protected does nothing; in June 2026 Excel refused it. */
  unprotectUnprotected: "nothing" | "refused";
}

export const usualDoubts: Doubts = {
  unknownNames: "shown",
  columnBrackets: "documented",
  unprotectUnprotected: "nothing",
};
