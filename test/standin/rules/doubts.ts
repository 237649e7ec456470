/**
 * What Excel may do one way or the other, by platform, build or setting of its user: documentation and reports differ, or
 * nobody has tried. The first of each is what the stand-in does unless it is told otherwise; DECISIONS.md says why.
 */
export interface Doubts {
  /** A name or function nobody knows: shown as #NAME?, or refused as no formula of ours may have one. */
  unknownNames: "shown" | "refused";
  /** Column names with signs such as : . , - need a second pair of brackets by the documentation, none by the file format. */
  columnBrackets: "documented" | "grammar";
  /** Within its own table a reference is given back without the table's name. */
  ownTable: "left out" | "kept";
  /** White space in a formula is part of the file formats; it was also reported to be gone. */
  spaces: "kept" | "gone";
  /** A number such as 0.0000005 is given back as it was written, or as 5E-07. */
  smallNumbers: "written" | "scientific";
  /** A formula in a column of a table becomes the column's; a user can switch that off (AutoCorrect). */
  calculatedColumns: "filled" | "off";
  /** Different formulas given to one column together: the last was reported to take the whole column, and not always. */
  unequalFormulas: "last" | "kept";
  /** A table takes in what the add-in writes right under it, as it does with what a user types; reported, not documented. */
  tableGrowth: "all" | "user";
  /** Blank cells reach parameters of custom functions as null (web) or as 0 (desktop, by build). */
  blankArguments: "null" | "zero";
  /** Texts of more than 8,000 characters were reported to fail where they begin with a sign; nobody has tried the others. */
  longTexts: "taken" | "signed refused" | "refused";
  /** Options of protection read from a sheet may hold nulls, which protecting then refuses; so did a build of 2021. */
  protectionOptions: "whole" | "with nulls";
  /** A machine without a printer may refuse every member of the page layout but print area and titles. */
  printer: "there" | "missing";
  /** Pages to fit to were reported to be silently left out unless the layout tab is open. */
  fitToPages: "set" | "left out";
  /** Unprotecting a sheet that is not protected does nothing; in June 2026 Excel refused it. */
  unprotectUnprotected: "nothing" | "refused";
}

export const usualDoubts: Doubts = {
  unknownNames: "shown",
  columnBrackets: "documented",
  ownTable: "left out",
  spaces: "kept",
  smallNumbers: "written",
  calculatedColumns: "filled",
  unequalFormulas: "last",
  tableGrowth: "all",
  blankArguments: "null",
  longTexts: "taken",
  protectionOptions: "whole",
  printer: "there",
  fitToPages: "set",
  unprotectUnprotected: "nothing",
};
