import { gradeCount, paidTo, standingsOf } from "../../domain/engine/teamFigures";
import { round } from "../../domain/figures/rounding";
import { sumOf } from "../../domain/figures/sum";
import type { Band } from "../../domain/scheme/scheme";
import { payName } from "../../text/pay/payText";
import { rangeAt } from "../kit/address";
import { lineCell, type Drawn, type SheetLine, lineOf } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import type { StyleName } from "../kit/styles";
import { summaryCount, summaryHeight } from "./approvalLayout";
import type { ApprovalWriting } from "./approvalRequest";
import { comparedRows, firstCompared, rangeEdges } from "./compared";

interface Counted {
  label: string;
  style: StyleName;
  count: number;
  band: Band | null;
  /** What all of them are paid. */
  paid: number;
}

/** One class per grade from the highest; without grades, one for every ten points. */
function classesOf({ evaluated }: ApprovalWriting): Counted[] {
  const { bands } = evaluated.scheme;
  const standings = standingsOf(evaluated.people);
  if (bands.length > 0) {
    return [...bands].reverse().map((band) => ({
      label: band.grade,
      style: "grade",
      count: gradeCount(standings, band.grade),
      band,
      paid: paidTo(standings.filter((one) => one?.grade === band.grade)),
    }));
  }
  const totals = standings.flatMap((one) => one?.total ?? []);
  return [...rangeEdges, -Infinity].map((from, index): Counted => {
    const to = rangeEdges[index - 1] ?? Infinity;
    // In signs, as the column is narrow; that the lower end belongs to it says the heading.
    const label = to === Infinity ? `≥ ${from}` : from === -Infinity ? `< ${to}` : `${from}–${to}`;
    const count = totals.filter((total) => total >= from && total < to).length;
    return { label, style: "centered", count, band: null, paid: 0 };
  });
}

/** What a grade is worth, and what it comes to for everybody who has it; none where grades are not paid by. */
function payColumns({ evaluated, words }: ApprovalWriting): TableColumn<Counted>[] {
  const { pay, factor } = words.approval;
  const { state, scheme } = evaluated;
  const { bands, payout } = scheme;
  const name = payName(payout, state.language);
  if (bands.length === 0 || name === null) return [];
  const paid: TableColumn<Counted> = { id: "paid", header: name, style: "money", says: (one) => one.paid };
  const worth = (header: string, style: StyleName): TableColumn<Counted> => ({
    id: "worth",
    header,
    style,
    says: ({ band }) => band?.pay ?? "",
  });
  if (payout.kind === "byGrade") return [worth(pay(name), "money"), paid];
  return payout.kind === "timesBase" ? [worth(factor, "points"), paid] : [paid];
}

const shareOf = (count: number, all: number): number => (all === 0 ? 0 : round(count / all, 4));

/** How many people there are in each class, with the share of those who are in any, and bars and a chart of it. */
export function countTable(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, words } = writing;
  const { approval } = words;
  const counted = classesOf(writing);
  const all = sumOf(counted, ({ count }) => count);
  const pay = payColumns(writing);
  const places = placedColumns<Counted, string>(
    [
      {
        id: "class",
        header: evaluated.scheme.bands.length > 0 ? approval.grade : approval.range,
        style: ({ style }) => style,
        says: ({ label }) => label,
      },
      { id: "count", header: approval.count, style: "number", says: ({ count }) => count },
      { id: "share", header: approval.share, style: "share", says: ({ count }) => shareOf(count, all) },
      ...pay,
    ],
    firstCompared,
  );
  const paid = places.find(({ id }) => id === "paid");
  const sums = [
    lineCell(firstCompared, approval.sum, "label"),
    lineCell(firstCompared + 1, all, "number"),
    lineCell(firstCompared + 2, shareOf(all, all), "share"),
    ...places.flatMap(({ id, column }) => (id === "worth" ? [lineCell(column, "", "label")] : [])),
    ...(paid === undefined ? [] : [lineCell(paid.column, paidTo(standingsOf(evaluated.people)), "money")]),
  ];
  return [
    { ...tableHeader(summaryHeight, places), draws: (row) => drawn(writing, row) },
    ...counted.map((one) => tableRow(summaryHeight, places, one)),
    lineOf(summaryHeight, ...sums),
  ];
}

/** Bars in the cells that count the people of each class, and the same as a chart beside the table; `row` is its heading. */
function drawn({ evaluated, columns, words }: ApprovalWriting, row: number): Drawn {
  const { scheme } = evaluated;
  const { exceptions } = columns;
  const last = row + comparedRows(scheme);
  const counts = firstCompared + 1;
  return {
    dataBars: [{ range: rangeAt(row + 1, counts, last, counts), color: "#7FA8D9" }],
    charts: [
      {
        name: "chtGrades",
        type: "ColumnClustered",
        source: rangeAt(row, firstCompared, last, counts),
        title: scheme.bands.length > 0 ? words.approval.chart : words.approval.chartOfTotals,
        over: rangeAt(row, exceptions, row + summaryCount(scheme) - 1, exceptions),
      },
    ],
  };
}
