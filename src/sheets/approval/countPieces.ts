import { round } from "../../domain/figures/rounding";
import type { Band, Scheme } from "../../domain/scheme/scheme";
import { rangeAt } from "../kit/address";
import { type Piece, piece } from "../kit/draft";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import type { ChartPlan, DataBar } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import type { ApprovalWriting } from "./approvalRequest";
import { comparedBy, comparedRows, rangeEdges } from "./compared";

interface Counted {
  label: string;
  style: StyleName;
  holds: (person: PersonRow) => boolean;
  band: Band | null;
}

/** One class per grade from the highest; without grades, one for every ten points. */
function classesOf({ evaluated, words }: ApprovalWriting): Counted[] {
  const { bands } = evaluated.scheme;
  if (bands.length > 0) {
    return [...bands].reverse().map((band) => ({
      label: band.grade,
      style: "grade",
      holds: ({ evaluation }) => evaluation?.band?.grade === band.grade,
      band,
    }));
  }
  const within = (from: number, to: number) => (person: PersonRow) => {
    const total = person.evaluation?.total ?? null;
    return total !== null && total >= from && total < to;
  };
  const { atLeast, between, below } = words.approval.ranges;
  return [...rangeEdges, -Infinity].map((from, index): Counted => {
    const to = rangeEdges[index - 1] ?? Infinity;
    const label = to === Infinity ? atLeast(from) : from === -Infinity ? below(to) : between(from, to);
    return { label, style: "centered", holds: within(from, to), band: null };
  });
}

function payHeading({ evaluated, words }: ApprovalWriting): string | null {
  const { pay, factor } = words.approval;
  const { payout, bands } = evaluated.scheme;
  if (bands.length === 0) return null;
  return payout.kind === "byGrade" ? pay : payout.kind === "timesBase" ? factor : null;
}

const payStyle = ({ payout }: Scheme): StyleName => (payout.kind === "timesBase" ? "points" : "money");

const paidTo = ({ people }: EvaluatedPeriod): number =>
  round(
    people.reduce((sum, { evaluation }) => sum + (evaluation?.payout ?? 0), 0),
    2,
  );

/** How many people there are in each class, with the share of those who are in any. */
export function countPieces(writing: ApprovalWriting): Piece[] {
  const { evaluated, layout, words } = writing;
  const { approval } = words;
  const row = layout.summaryRow + 1;
  const classes = classesOf(writing);
  const counts = classes.map(({ holds }) => evaluated.people.filter(holds).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = (count: number): number => (all === 0 ? 0 : round(count / all, 4));
  const pay = payHeading(writing);
  const first = evaluated.scheme.bands.length > 0 ? approval.grade : approval.range;
  const headings = [first, approval.count, approval.share, ...(pay === null ? [] : [pay])];
  return [
    ...headings.map((text, index) => piece(row, 6 + index, text, "header")),
    ...classes.flatMap(({ label, style, band }, index) => [
      piece(row + 1 + index, 6, label, style),
      piece(row + 1 + index, 7, counts[index] ?? 0, "number"),
      piece(row + 1 + index, 8, share(counts[index] ?? 0), "share"),
      ...(pay === null ? [] : [piece(row + 1 + index, 9, band?.pay ?? "", payStyle(evaluated.scheme))]),
    ]),
    piece(row + 1 + classes.length, 6, approval.sum, "label"),
    piece(row + 1 + classes.length, 7, all, "number"),
    piece(row + 1 + classes.length, 8, share(all), "share"),
    ...(pay === null ? [] : [piece(row + 1 + classes.length, 9, paidTo(evaluated), "money")]),
  ];
}

const isCounted = ({ evaluated }: ApprovalWriting): boolean =>
  ["grades", "ranges"].includes(comparedBy(evaluated.scheme));

/** Bars in the cells that count the people of each class. */
export function countBars(writing: ApprovalWriting): DataBar[] {
  if (!isCounted(writing)) return [];
  const first = writing.layout.summaryRow + 2;
  return [{ range: rangeAt(first, 7, first + comparedRows(writing.evaluated.scheme) - 1, 7), color: "#7FA8D9" }];
}

/** The same counts as a chart beside the table. */
export function countChart(writing: ApprovalWriting): ChartPlan[] {
  if (!isCounted(writing)) return [];
  const { evaluated, layout, words } = writing;
  const row = layout.summaryRow + 1;
  const { exceptions } = layout.columns;
  return [
    {
      name: "chtGrades",
      type: "ColumnClustered",
      source: rangeAt(row, 6, row + comparedRows(evaluated.scheme), 7),
      title: evaluated.scheme.bands.length > 0 ? words.approval.chart : words.approval.chartOfTotals,
      over: rangeAt(row, exceptions, layout.decisionRow - 2, exceptions),
    },
  ];
}
