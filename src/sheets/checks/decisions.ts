import { consequencesOfInputs } from "../../domain/engine/consequencesOf";
import type { CellRef, Finding } from "../kit/finding";
import { hasPerson, rowFinding, type ScoreRow } from "../reading/rows";
import { consequenceIssues, type ShownAt } from "./consequenceIssues";
import { type CheckContext, columnCell } from "./context";

/** Figures of the department, looked at once and not for every person. */
function ofDepartment({ scheme, department }: CheckContext): Finding[] {
  const entered = Object.fromEntries([...department].map(([input, { value }]) => [input, value]));
  return consequencesOfInputs(scheme, entered)
    .flatMap((due) => consequenceIssues(due, scheme))
    .flatMap(({ issue, at }): Finding[] => {
      const cell = "input" in at ? department.get(at.input) : undefined;
      return cell === undefined ? [] : [{ severity: "notice", issue, at: cell.at, person: null, fix: null }];
    });
}

/** The cell in somebody's row; null for a figure of the department. */
function cellOf(context: CheckContext, { row, cells }: ScoreRow, at: ShownAt): CellRef | null {
  return "input" in at ? (cells.get(at.input)?.at ?? null) : columnCell(context, row, at.column);
}

const ofPerson = (context: CheckContext, row: ScoreRow): Finding[] =>
  row.consequences
    .flatMap((due) => consequenceIssues(due, context.scheme))
    .flatMap(({ issue, at }) => {
      const cell = cellOf(context, row, at);
      return cell === null ? [] : [rowFinding("notice", row, issue, cell)];
    });

/** What the policy puts before a human: a decision to take, a grade with consequences, a doubtful edge, an odd figure. */
export const decisions = (context: CheckContext): Finding[] => [
  ...ofDepartment(context),
  ...context.rows.filter(hasPerson).flatMap((row) => ofPerson(context, row)),
];
