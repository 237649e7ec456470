import type { Scheme } from "../../domain/scheme/scheme";
import type { PersonRow } from "../book/evaluatedPeriod";
import type { CellValue } from "../kit/plan";
import type { ResultId } from "../book/mapping";
import type { MappedPerson, TheirResult } from "../book/theirTable";
import type { TheirFormulas } from "./theirFormulas";

/** What is compared. */
export interface ShadowMonth {
  scheme: Scheme;
  people: readonly MappedPerson[];
  /** Those of the policy, in the same order. */
  evaluated: readonly PersonRow[];
  formulas: TheirFormulas;
  /** Items by the input their marks are given as. */
  marks: ReadonlyMap<string, string>;
}

/** One result of somebody that differs. */
export interface ResultDifference {
  person: MappedPerson;
  evaluated: PersonRow;
  result: ResultId;
  theirs: TheirResult;
  policy: CellValue | null;
}
