import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import { inputIssues } from "../../domain/engine/inputIssues";
import { round } from "../../domain/figures/rounding";
import type { Finding } from "../kit/finding";
import { type CheckContext, columnCell } from "./context";
import { type InputCell, type ScoreRow, hasPerson, isFilledIn, personOf, rowFinding } from "../reading/rows";

const misread = (cell: InputCell, person: Finding["person"]): Finding[] =>
  cell.issue === null
    ? []
    : [
        {
          severity: "error",
          issue: cell.issue,
          at: cell.at,
          person,
          fix: cell.to === null ? null : { kind: "setValue", at: cell.at, from: cell.read, to: cell.to },
        },
      ];

/** Cells of people in which something else stands than a plain value of its kind. */
export const cellFindings = ({ rows }: CheckContext): Finding[] =>
  rows
    .filter(({ issues }) => issues.length > 0)
    .flatMap((row) =>
      [...row.cells.values()].filter((cell) => !cell.isDefault).flatMap((cell) => misread(cell, personOf(row))),
    );

/** A figure that a formula adds up from the rows says nothing until one of them is complete. */
const isComplete = (row: ScoreRow): boolean =>
  isFilledIn(row) && row.issues.every(({ input }) => !row.cells.has(input));

/** Department figures that are missing, zero, or typed in another way. */
export function departmentFindings({ scheme, department, rows }: CheckContext): Finding[] {
  const isBegun = rows.some(isComplete);
  const values = Object.fromEntries([...department].map(([id, cell]) => [id, cell.value]));
  const limits = inputIssues({ ...scheme, inputs: scheme.inputs.filter(({ of }) => of === "department") }, values);
  return [...department].flatMap(([id, cell]): Finding[] => {
    if (cell.isDefault && !isBegun) return [];
    const issue = cell.issue === null ? limits.find(({ input }) => input === id) : undefined;
    if (issue === undefined) return misread(cell, null);
    return [{ severity: "error", issue, at: cell.at, person: null, fix: null }];
  });
}

/** 0.98 in a column of counts is a rate; the count follows from the number it is a part of. */
function likelyRate(issue: InputIssue, { scheme }: CheckContext, row: ScoreRow): InputIssue | CellIssue {
  if (issue.code !== "notWhole" || issue.read <= 0 || issue.read >= 1) return issue;
  const other = scheme.inputs.find(({ id }) => id === issue.input)?.notAbove;
  if (other === undefined) return issue;
  const whole = row.inputs[other];
  const value = typeof whole === "number" ? round(round(issue.read * whole, 6), 0) : null;
  return { code: "rateForCount", input: issue.input, read: issue.read, other, value };
}

/** Values the policy does not allow: missing, negative, fractions of counts, above full marks, above what they are part of. */
export const limitFindings = (context: CheckContext): Finding[] =>
  context.rows.flatMap((row) =>
    row.issues.flatMap((issue): Finding[] => {
      const cell = row.cells.get(issue.input);
      if (cell === undefined || cell.isDefault || cell.issue !== null) return [];
      if (issue.code === "missing" && !isFilledIn(row)) return [];
      const read = likelyRate(issue as InputIssue, context, row);
      return [rowFinding("error", row, read, cell.at)];
    }),
  );

/** Rows that name a person without figures, or hold figures without saying whose they are. */
export function incompleteRows(context: CheckContext): Finding[] {
  return context.rows.flatMap((row): Finding[] => {
    const { number, name, typed } = row;
    const at = (id: string): Finding["at"] => columnCell(context, row.row, id);
    if (!hasPerson(row)) return [rowFinding("error", row, { code: "rowWithoutPerson", filled: typed }, at("number"))];
    return [
      ...(number === "" ? [rowFinding("error", row, { code: "rowWithoutNumber", name }, at("number"))] : []),
      ...(name === "" ? [rowFinding("error", row, { code: "rowWithoutName", number }, at("name"))] : []),
      ...(typed === 0 ? [rowFinding("error", row, { code: "rowNotFilled" }, at("name"))] : []),
    ];
  });
}
