import { periodOf } from "../../domain/period";
import { round } from "../../domain/rounding";
import { type Piece, piece, wide } from "../draft";
import type { PlanCell } from "../plan";
import type { StyleName } from "../styles";
import type { ApprovalWriting } from "./approvalRequest";
import { comparedPieces } from "./comparedPieces";

type Line = readonly [label: string, now: PlanCell, style: StyleName, others: readonly PlanCell[]];

interface Figures {
  totals: readonly number[];
  average: number | null;
  payout: number;
}

function figuresOf({ month }: ApprovalWriting): Figures {
  const evaluations = month.people.flatMap(({ evaluation }) => (evaluation ? [evaluation] : []));
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

type Words = ApprovalWriting["words"]["approval"]["summary"];

const alone = ({ unknown }: Words): PlanCell[] => [unknown, unknown];

const compared = ({ unknown }: Words, now: number | null, before: number | null): PlanCell[] => [
  before ?? unknown,
  now === null || before === null ? unknown : round(now - before, 2),
];

/** Mean and extremes of the totals, where there are any. */
function totalLines({ totals, average }: Figures, previous: ApprovalWriting["previous"], summary: Words): Line[] {
  const [highest, lowest] = totals.length === 0 ? ["", ""] : [Math.max(...totals), Math.min(...totals)];
  return [
    [summary.average, average ?? "", "points", compared(summary, average, previous?.average ?? null)],
    [summary.highest, highest, "points", alone(summary)],
    [summary.lowest, lowest, "points", alone(summary)],
  ];
}

/** Measures the policy gives, average and bonus against the period before where that is known. */
function linesOf(writing: ApprovalWriting): Line[] {
  const { month, previous } = writing;
  const { summary } = writing.words.approval;
  const { scheme, people } = month;
  const figures = figuresOf(writing);
  const { payout } = figures;
  const scored = people.filter(({ evaluation }) => evaluation !== null).length;
  const paid: Line = [summary.payout, payout, "money", compared(summary, payout, previous?.total ?? null)];
  const interviews: Line = [summary.interviews, month.interviews.length, "number", alone(summary)];
  return [
    [summary.scored, scored, "number", alone(summary)],
    [summary.unscored, people.length - scored, "number", alone(summary)],
    ...(scheme.total.kind === "none" ? [] : totalLines(figures, previous, summary)),
    ...(scheme.payout.kind === "none" ? [] : [paid]),
    ...(scheme.consequences.some(({ kind }) => kind === "interview") ? [interviews] : []),
  ];
}

function measures(writing: ApprovalWriting): Piece[] {
  const { summary } = writing.words.approval;
  const { length } = periodOf(writing.month.state);
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
    writing.words.approval.sections.summary(periodOf(writing.month.state).length),
    "section",
  ),
  ...measures(writing),
  ...comparedPieces(writing),
];
