import type { Consequence } from "../../domain/consequence";
import type { Evaluation, ItemResult } from "../../domain/evaluation";
import { holds } from "../../domain/flags";
import type { RowIssue } from "../../domain/issue";
import type { LocalText } from "../../domain/localText";
import type { Band, Item, Scheme } from "../../domain/scheme";
import type { Finding } from "../finding";
import { type CheckContext, columnCell } from "./context";
import { streaksOf } from "../streaks";
import { type InputCell, type ScoreRow, hasPerson, rowFinding } from "./rows";

/** A grade that came, or may have come, so many times in a row. */
const streakFindings = ({ raw, scheme }: CheckContext, row: ScoreRow, at: Finding["at"]): Finding[] =>
  streaksOf(raw.state, scheme, row).map(({ consequence: { grade, months, action }, periods }) =>
    rowFinding("notice", row, { code: "gradeForDecision", grade, months, run: periods, action }, at),
  );

/** What a grade calls for. */
function gradeIssue(consequence: Consequence, grade: string): RowIssue | null {
  if (!("grade" in consequence) || consequence.grade !== grade) return null;
  return consequence.kind === "grade" ? { code: "gradeAction", grade, action: consequence.action } : null;
}

function boundaryIssue(bands: readonly Band[], total: number, grade: string, source: string): RowIssue {
  const lower = bands[bands.findIndex((one) => one.grade === grade) - 1]?.grade ?? grade;
  return { code: "boundaryTotal", total, grade, lower, source };
}

/** What a total calls for: above a limit, on a doubtful edge, between two grades. */
function totalIssue(
  { bands }: Scheme,
  consequence: Consequence,
  total: number,
  evaluation: Evaluation,
): RowIssue | null {
  const grade = evaluation.band?.grade ?? "";
  switch (consequence.kind) {
    case "above": {
      const { total: limit, action } = consequence;
      return total > limit ? { code: "totalAbove", total, limit, action } : null;
    }
    case "boundary":
      return total === consequence.total && evaluation.flags.includes(consequence.flag)
        ? boundaryIssue(bands, total, grade, consequence.source)
        : null;
    case "gap": {
      const { above, below, source } = consequence;
      return total > above && total < below ? { code: "gapTotal", total, above, below, grade, source } : null;
    }
    case "streak":
    case "grade":
    case "interview":
    case "decision":
    case "suspicious":
    case "inputAbove":
    case "unwritten":
    case "measuredAbove":
      return null;
  }
}

type Of<Kind extends Consequence["kind"]> = Extract<Consequence, { kind: Kind }>;

const numberIn = (cell: InputCell | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);

type CellOf = (input: string) => InputCell | undefined;

/** Anything but none is for people to decide. */
function decisionIssue(input: string, action: LocalText, cell: InputCell | undefined): [RowIssue, InputCell][] {
  if (cell === undefined || (cell.value !== true && (numberIn(cell) ?? 0) === 0)) return [];
  const count = numberIn(cell);
  const issue = { code: "decisionNeeded", input, action } as const;
  return [[count === null ? issue : { ...issue, count }, cell]];
}

function belowIssue(one: Of<"suspicious">, cellOf: CellOf): [RowIssue, InputCell][] {
  const { input, of, below: share, action } = one;
  const cell = cellOf(input);
  const [read, otherRead] = [numberIn(cell), numberIn(cellOf(of))];
  if (cell === undefined || read === null || otherRead === null || read >= otherRead * share) return [];
  return [[{ code: "farBelow", input, read, other: of, otherRead, share, action }, cell]];
}

function aboveIssue({ input, before, over, action }: Of<"inputAbove">, cellOf: CellOf): [RowIssue, InputCell][] {
  const cell = cellOf(input);
  const now = numberIn(cell) ?? 0;
  const read = now + (before === undefined ? 0 : (numberIn(cellOf(before)) ?? 0));
  if (cell === undefined || now <= 0 || read <= over) return [];
  return [[{ code: "farAbove", input, read, over, action }, cell]];
}

/** What single inputs call for, each with the cell it stands in. */
function inputIssues(consequence: Consequence, cellOf: CellOf): [RowIssue, InputCell][] {
  switch (consequence.kind) {
    case "decision":
      return consequence.inputs.flatMap((input) => decisionIssue(input, consequence.action, cellOf(input)));
    case "suspicious":
      return belowIssue(consequence, cellOf);
    case "inputAbove":
      return aboveIssue(consequence, cellOf);
    case "interview":
    case "streak":
    case "grade":
    case "above":
    case "boundary":
    case "gap":
    case "unwritten":
    case "measuredAbove":
      return [];
  }
}

/** Figures of the department, looked at once and not for every person. */
const ofDepartment = ({ scheme, department }: CheckContext): Finding[] =>
  scheme.consequences.flatMap((consequence) =>
    inputIssues(consequence, (input) => department.get(input))
      .filter(([, { issue }]) => issue === null)
      .map(([issue, { at }]): Finding => ({ severity: "notice", issue, at, person: null, fix: null })),
  );

const isOfDepartment = ({ department }: CheckContext, cell: InputCell): boolean =>
  [...department.values()].includes(cell);

/** What somebody's result calls for, in the column it shows in. */
function ofResult(context: CheckContext, row: ScoreRow, consequence: Consequence): Finding[] {
  const { evaluation } = row;
  if (evaluation === null || evaluation.total === null) return [];
  const at = (id: "grade" | "total"): Finding["at"] => columnCell(context, row.row, id);
  const ofGrade = evaluation.band === null ? null : gradeIssue(consequence, evaluation.band.grade);
  const ofTotal = totalIssue(context.scheme, consequence, evaluation.total, evaluation);
  return [
    ...(ofGrade === null ? [] : [rowFinding("notice", row, ofGrade, at("grade"))]),
    ...(ofTotal === null ? [] : [rowFinding("notice", row, ofTotal, at("total"))]),
  ];
}

type OfItem = Extract<Consequence, { item: string }>;

function itemIssue(consequence: OfItem, item: Item, { value, points }: ItemResult): RowIssue {
  const { action, source } = consequence;
  const facts = { item: item.name, read: value ?? 0, action, source };
  return consequence.kind === "unwritten"
    ? { code: "stepUnwritten", ...facts, points: points ?? 0 }
    : { code: "measuredAbove", ...facts, over: consequence.over };
}

/** What an item measured calls for, in the column of the item. */
function ofItem(context: CheckContext, row: ScoreRow, consequence: Consequence): Finding[] {
  const { evaluation } = row;
  if (!("item" in consequence) || evaluation === null) return [];
  if (!holds(consequence, context.scheme, evaluation, row.inputs)) return [];
  const index = context.scheme.items.findIndex(({ id }) => id === consequence.item);
  const [item, result] = [context.scheme.items[index], evaluation.items[index]];
  if (item === undefined || result === undefined) return [];
  const at = columnCell(context, row.row, `item.${item.id}`);
  return [rowFinding("notice", row, itemIssue(consequence, item, result), at)];
}

const ofPerson = (context: CheckContext, row: ScoreRow, consequence: Consequence): Finding[] => [
  ...inputIssues(consequence, (input) => row.cells.get(input) ?? context.department.get(input))
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
