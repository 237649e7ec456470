/** What of 评分表 is not done on a table of people's own. */
export type OnOwnTableOnly = "sort" | "people" | "records" | "figures" | "formulas" | "split";

/** What is the matter with a table of people's own that a period is evaluated in. */
export type AdoptedIssue =
  /** No table has these headings, or none with people below them. */
  | { code: "tableNotFound"; sheet: string; headings: readonly string[] }
  /** Several tables have these headings, and nothing says which is meant. */
  | { code: "severalTables"; sheets: readonly string[] }
  /** The heading of a mapped column stands there no more, or `times` times. */
  | { code: "mappedColumnGone"; sheet: string; column: string; times: number }
  | { code: "columnsAdded"; sheet: string; columns: readonly string[] }
  /** No column was said to give these inputs, and nobody said them of everybody. */
  | { code: "inputsWithoutColumn"; inputs: readonly string[] }
  /** Marks of items that the policy of the period works out of something else. */
  | { code: "marksNotTaken"; columns: readonly string[] }
  /** The action writes to a 评分表 of the add-in's own; the user does it in the table as it is. */
  | { code: "notOnTheirTable"; sheet: string; wanted: OnOwnTableOnly }
  /** The period is evaluated in 评分表, and the action is for a table of people's own. */
  | { code: "notAdopted" };
