type WrittenResult = "total" | "grade" | "pay" | "rank";

/** What is the matter with results on people's own sheet, and with writing them there. */
export type WrittenIssue =
  /** Where a result was to go, somebody has written something else. */
  | { code: "resultInTheWay"; sheet: string; address: string; read: string }
  /** No column of the table was said to be for this result. */
  | { code: "resultWithoutColumn"; result: WrittenResult }
  /** Right of the table, where columns for results were to go, something stands, or the table would be read otherwise. */
  | { code: "noRoomForResults"; sheet: string; address: string }
  /** A formula would take the cell for something else than it is read as: 10分, 优, 95%. */
  | { code: "formulaReadsOtherwise"; sheet: string; address: string; read: string }
  /** The policy works the result out of something that stands in no column of the table. */
  | { code: "formulaLacksColumn"; result: WrittenResult; input: string }
  /** The department's or the whole team's figures go into the result, or its formula is longer than Excel takes. */
  | { code: "noRowFormula"; result: WrittenResult; why: "department" | "team" | "long" }
  /** Excel fills columns of its tables by itself, and lets them grow. */
  | { code: "tableFillsItself"; sheet: string }
  /** A formula gave something else than the policy gives; it was taken back. */
  | { code: "formulaGaveOther"; sheet: string; address: string; read: string; expected: string }
  /** Results on their sheet are not those of the policy, or were typed for people whom it gives none. */
  | { code: "resultsDiffer"; sheet: string; cells: number; withoutResult: number };
