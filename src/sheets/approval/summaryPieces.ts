import type { PastFigures } from "../../domain/engine/history";
import { interviewRule } from "../../domain/consequences/interviewRule";
import { periodOf } from "../../domain/time/period";
import { round } from "../../domain/figures/rounding";
import { type Piece, piece, wide } from "../kit/draft";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import type { ApprovalWriting } from "./approvalRequest";
import { comparedPieces } from "./comparedPieces";

type Line = readonly [label: string, now: PlanCell, style: StyleName, others: readonly PlanCell[]];

interface Figures {
  totals: readonly number[];
  average: number | null;
  payout: number;
}

function figuresOf({ evaluated }: ApprovalWriting): Figures {
  const evaluations = evaluated.people.flatMap(({ evaluation }) => (evaluation ? [evaluation] : []));
  const totals = evaluations.flatMap(({ total }) => total ?? []);
  const sum = totals.reduce((all, total) => all + total, 0);
  return {
    totals,
    average: totals.length === 0 ? null : round(sum / totals.length, 2),
    payout: round(
      evaluations.reduce((all, { payout }) => all + (payout ?? 0), 0),
      2,
    ),
  };
}

type LineOf = (figure: keyof PastFigures, now: number | null, style: StyleName) => Line;

/** A measure of now beside the same of the period before, where both are known. */
const lineOf =
  ({ previous, words }: ApprovalWriting): LineOf =>
  (figure, now, style) => {
    const { summary } = words.approval;
    const before = previous?.[figure] ?? null;
    const difference = now === null || before === null ? summary.unknown : round(now - before, 2);
    return [summary[figure], now ?? "", style, [before ?? summary.unknown, difference]];
  };

/** Mean and extremes of the totals, where there are any. */
const totalLines = ({ totals, average }: Figures, line: LineOf): Line[] => [
  line("average", average, "points"),
  line("highest", totals.length === 0 ? null : Math.max(...totals), "points"),
  line("lowest", totals.length === 0 ? null : Math.min(...totals), "points"),
];

/** Measures the policy gives, against the period before where that is known. */
function linesOf(writing: ApprovalWriting): Line[] {
  const { scheme, people, interviews } = writing.evaluated;
  const line = lineOf(writing);
  const figures = figuresOf(writing);
  const scored = people.filter(({ evaluation }) => evaluation !== null).length;
  return [
    line("scored", scored, "number"),
    line("unscored", people.length - scored, "number"),
    ...(scheme.total.kind === "none" ? [] : totalLines(figures, line)),
    ...(scheme.payout.kind === "none" ? [] : [line("payout", figures.payout, "money")]),
    ...(interviewRule(scheme) === undefined ? [] : [line("interviews", interviews.length, "number")]),
  ];
}

function measures(writing: ApprovalWriting): Piece[] {
  const { summary } = writing.words.approval;
  const { length } = periodOf(writing.evaluated.state);
  const row = writing.layout.summaryRow + 1;
  return [
    wide(row, 0, 1, summary.measure, "header"),
    piece(row, 2, summary.now(length), "header"),
    piece(row, 3, summary.before(length), "header"),
    piece(row, 4, summary.difference, "header"),
    ...linesOf(writing).flatMap(([label, now, style, others], index) => [
      wide(row + 1 + index, 0, 1, label, "cell"),
      piece(row + 1 + index, 2, now, style),
      ...others.map((other, place) => piece(row + 1 + index, 3 + place, other, style)),
    ]),
  ];
}

/** What the month comes to, beside what there is to compare in it. */
export const summaryPieces = (writing: ApprovalWriting): Piece[] => [
  piece(
    writing.layout.summaryRow,
    0,
    writing.words.approval.sections.summary(periodOf(writing.evaluated.state).length),
    "section",
  ),
  ...measures(writing),
  ...comparedPieces(writing),
];
