import type { Consequence } from "../../domain/consequences/consequence";
import type { Finding } from "../kit/finding";
import { type CheckContext, columnCell } from "./context";
import { inputDecisionsOf } from "./inputDecisions";
import { ofItem, ofResult, streakFindings } from "./resultDecisions";
import { type InputCell, type ScoreRow, hasPerson, rowFinding } from "../reading/rows";

/** Figures of the department, looked at once and not for every person. */
const ofDepartment = ({ scheme, department }: CheckContext): Finding[] =>
  scheme.consequences.flatMap((consequence) =>
    inputDecisionsOf(consequence, (input) => department.get(input))
      .filter(([, { issue }]) => issue === null)
      .map(([issue, { at }]): Finding => ({ severity: "notice", issue, at, person: null, fix: null })),
  );

const isOfDepartment = ({ department }: CheckContext, cell: InputCell): boolean =>
  [...department.values()].includes(cell);

const ofPerson = (context: CheckContext, row: ScoreRow, consequence: Consequence): Finding[] => [
  ...inputDecisionsOf(consequence, (input) => row.cells.get(input) ?? context.department.get(input))
    .filter(([, cell]) => !isOfDepartment(context, cell))
    .map(([issue, { at }]) => rowFinding("notice", row, issue, at)),
  ...ofItem(context, row, consequence),
  ...ofResult(context, row, consequence),
];

/** What the policy puts before a human: a decision to take, a grade with consequences, a doubtful edge, an odd figure. */
export const decisions = (context: CheckContext): Finding[] => [
  ...ofDepartment(context),
  ...context.rows
    .filter(hasPerson)
    .flatMap((row) => [
      ...context.scheme.consequences.flatMap((consequence) => ofPerson(context, row, consequence)),
      ...streakFindings(context, row, columnCell(context, row.row, "grade")),
    ]),
];
