import { round } from "../../domain/rounding";
import { rangeAt } from "../address";
import { type Piece, piece, wide } from "../draft";
import type { ChartPlan, DataBar, PlanCell } from "../plan";
import type { StyleName } from "../styles";
import type { ApprovalWriting } from "./approvalRequest";

interface Figures {
  scored: number;
  unscored: number;
  average: number | null;
  highest: number | null;
  lowest: number | null;
  payout: number;
  interviews: number;
}

function figuresOf({ month }: ApprovalWriting): Figures {
  const evaluations = month.people.flatMap(({ evaluation }) => (evaluation ? [evaluation] : []));
  const totals = evaluations.map(({ total }) => total);
  const isScored = totals.length > 0;
  return {
    scored: totals.length,
    unscored: month.people.length - totals.length,
    average: isScored ? round(totals.reduce((sum, total) => sum + total, 0) / totals.length, 2) : null,
    highest: isScored ? Math.max(...totals) : null,
    lowest: isScored ? Math.min(...totals) : null,
    payout: round(
      evaluations.reduce((sum, { payout }) => sum + payout, 0),
      2,
    ),
    interviews: month.interviews.length,
  };
}

/** Measures of the month, average and bonus against last month where that is known. */
function measures(writing: ApprovalWriting): Piece[] {
  const { summary } = writing.words.approval;
  const { previous, layout } = writing;
  const figures = figuresOf(writing);
  const row = layout.summaryRow + 1;
  const compared = (now: number | null, before: number | null): PlanCell[] => [
    before ?? summary.unknown,
    now === null || before === null ? summary.unknown : round(now - before, 2),
  ];
  const alone: PlanCell[] = [summary.unknown, summary.unknown];
  const lines: readonly [string, PlanCell, StyleName, PlanCell[]][] = [
    [summary.scored, figures.scored, "number", alone],
    [summary.unscored, figures.unscored, "number", alone],
    [summary.average, figures.average ?? "", "points", compared(figures.average, previous?.average ?? null)],
    [summary.highest, figures.highest ?? "", "points", alone],
    [summary.lowest, figures.lowest ?? "", "points", alone],
    [summary.payout, figures.payout, "money", compared(figures.payout, previous?.total ?? null)],
    [summary.interviews, figures.interviews, "number", alone],
  ];
  return [
    wide(row, 0, 1, summary.measure, "header"),
    piece(row, 2, summary.now, "header"),
    piece(row, 3, summary.before, "header"),
    piece(row, 4, summary.difference, "header"),
    ...lines.flatMap(([label, now, style, others], index) => [
      wide(row + 1 + index, 0, 1, label, "cell"),
      piece(row + 1 + index, 2, now, style),
      ...others.map((other, place) => piece(row + 1 + index, 3 + place, other, style)),
    ]),
  ];
}

/** One row per grade from the highest, with the share of those who have a total. */
function distribution({ month, layout, words }: ApprovalWriting): Piece[] {
  const { approval } = words;
  const row = layout.summaryRow + 1;
  const grades = [...month.scheme.bands].reverse();
  const counts = grades.map(({ grade }) => month.people.filter((one) => one.evaluation?.band.grade === grade).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = (count: number): number => (all === 0 ? 0 : round(count / all, 4));
  const headings = [approval.grade, approval.count, approval.share, approval.pay];
  return [
    ...headings.map((text, index) => piece(row, 6 + index, text, "header")),
    ...grades.flatMap(({ grade, pay }, index) => [
      piece(row + 1 + index, 6, grade, "grade"),
      piece(row + 1 + index, 7, counts[index] ?? 0, "number"),
      piece(row + 1 + index, 8, share(counts[index] ?? 0), "share"),
      piece(row + 1 + index, 9, pay, "money"),
    ]),
    piece(row + 1 + grades.length, 6, approval.sum, "label"),
    piece(row + 1 + grades.length, 7, all, "number"),
    piece(row + 1 + grades.length, 8, share(all), "share"),
    piece(row + 1 + grades.length, 9, figuresOfPay(month), "money"),
  ];
}

const figuresOfPay = ({ people }: ApprovalWriting["month"]): number =>
  round(
    people.reduce((sum, { evaluation }) => sum + (evaluation?.payout ?? 0), 0),
    2,
  );

export const summaryPieces = (writing: ApprovalWriting): Piece[] => [
  piece(writing.layout.summaryRow, 0, writing.words.approval.sections.summary, "section"),
  ...measures(writing),
  ...distribution(writing),
];

/** Bars in the cells that count the people of each grade. */
export function gradeBars({ month, layout }: ApprovalWriting): DataBar[] {
  const first = layout.summaryRow + 2;
  return [{ range: rangeAt(first, 7, first + month.scheme.bands.length - 1, 7), color: "#7FA8D9" }];
}

/** The same counts as a chart beside the table. */
export function gradeChart({ month, layout, words }: ApprovalWriting): ChartPlan {
  const row = layout.summaryRow + 1;
  const { exceptions } = layout.columns;
  return {
    name: "chtGrades",
    type: "ColumnClustered",
    source: rangeAt(row, 6, row + month.scheme.bands.length, 7),
    title: words.approval.chart,
    over: rangeAt(row, exceptions, layout.decisionRow - 2, exceptions),
  };
}
