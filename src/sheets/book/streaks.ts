import type { Consequence } from "../../domain/consequences/consequence";
import { runOf } from "../../domain/engine/history";
import { periodOf } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import type { PersonRow, WorkbookState } from "./evaluatedPeriod";

/** A grade that the policy puts before people once it has come several times in a row. */
export interface Streak {
  consequence: Extract<Consequence, { kind: "streak" }>;
  /** Evaluated periods in a row; null where the workbook does not know the periods before. */
  periods: number | null;
}

/** The runs of grades somebody has reached, and those that only earlier workbooks could tell. */
export function streaksOf(
  state: WorkbookState,
  { consequences, id }: Scheme,
  { number, name, evaluation }: Pick<PersonRow, "number" | "name" | "evaluation">,
): Streak[] {
  const grade = evaluation?.band?.grade;
  return consequences.flatMap((consequence): Streak[] => {
    if (consequence.kind !== "streak" || consequence.grade !== grade) return [];
    const at = { period: periodOf(state), scheme: id };
    const { periods, isWhole } = runOf(state.history ?? [], at, { number, name }, grade);
    if (periods >= consequence.months) return [{ consequence, periods }];
    return isWhole ? [] : [{ consequence, periods: null }];
  });
}
