/** What a consequence may look at: what was entered for one person, and the result where there is one. */
export interface Judged {
  /** Grades of the policy, lowest first, with the total each begins at. */
  bands: readonly GradeEdge[];
  /** A yes or a number; null where it is blank and does not count as none. */
  entered: (input: string) => number | boolean | null;
  result: JudgedResult | null;
}

export interface GradeEdge {
  grade: string;
  from: number;
}

export interface JudgedResult {
  total: number | null;
  grade: string | null;
  item: (id: string) => JudgedItem | null;
  /** How often in a row the grade came. */
  run: (grade: string) => Run;
}

export interface JudgedItem {
  value: number | null;
  points: number | null;
  /** What the step it reached cites, where it has steps. */
  stepSource: string | null;
}

/** Evaluated periods in a row with one grade, this one included. */
export interface Run {
  periods: number;
  /** Another grade is known before it; else it may have begun earlier. */
  isWhole: boolean;
}
