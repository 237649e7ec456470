import type { Consequence } from "../../domain/consequences/consequence";
import type { Evaluation, ItemResult } from "../../domain/engine/evaluation";
import { holds } from "../../domain/consequences/flags";
import type { RowIssue } from "../../domain/issue/issue";
import type { Band, Item, Scheme } from "../../domain/scheme/scheme";
import type { Finding } from "../kit/finding";
import { streaksOf } from "../book/streaks";
import { type CheckContext, columnCell } from "./context";
import { type ScoreRow, rowFinding } from "../reading/rows";

/** A grade that came, or may have come, so many times in a row. */
export const streakFindings = ({ raw, scheme }: CheckContext, row: ScoreRow, at: Finding["at"]): Finding[] =>
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

/** What somebody's result calls for, in the column it shows in. */
export function ofResult(context: CheckContext, row: ScoreRow, consequence: Consequence): Finding[] {
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
export function ofItem(context: CheckContext, row: ScoreRow, consequence: Consequence): Finding[] {
  const { evaluation } = row;
  if (!("item" in consequence) || evaluation === null) return [];
  if (!holds(consequence, context.scheme, evaluation, row.inputs)) return [];
  const index = context.scheme.items.findIndex(({ id }) => id === consequence.item);
  const [item, result] = [context.scheme.items[index], evaluation.items[index]];
  if (item === undefined || result === undefined) return [];
  const at = columnCell(context, row.row, `item.${item.id}`);
  return [rowFinding("notice", row, itemIssue(consequence, item, result), at)];
}
