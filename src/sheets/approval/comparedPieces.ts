import type { Evaluation } from "../../domain/engine/evaluation";
import { round } from "../../domain/figures/rounding";
import { type Piece, wide } from "../kit/draft";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import type { ApprovalWriting } from "./approvalRequest";
import { comparedBy, prizesOf } from "./compared";
import { countPieces } from "./countPieces";

type Row = readonly [name: string, ...PlanCell[]];

const evaluationsOf = ({ evaluated }: ApprovalWriting): Evaluation[] =>
  evaluated.people.flatMap(({ evaluation }) => (evaluation ? [evaluation] : []));

const sumOf = (values: readonly number[]): number =>
  round(
    values.reduce((sum, value) => sum + value, 0),
    2,
  );

/** A table from the seventh column on, its first cell two columns wide. */
function table(
  writing: ApprovalWriting,
  headings: readonly string[],
  rows: readonly Row[],
  styles: readonly [StyleName, StyleName],
): Piece[] {
  const top = writing.layout.summaryRow + 1;
  const { exceptions } = writing.layout.columns;
  const end = (index: number, count: number): number => (index === count - 1 && count > 3 ? exceptions : 7 + index);
  const line = (row: number, cells: readonly PlanCell[], first: StyleName, others: readonly StyleName[]): Piece[] =>
    cells.map((cell, index) => {
      if (index === 0) return wide(row, 6, 7, cell, first);
      const last = end(index, cells.length);
      return wide(row, 7 + index, Math.max(last, 7 + index), cell, others[index - 1] ?? first);
    });
  return [
    ...line(top, headings, "header", []),
    ...rows.flatMap((cells, index) => line(top + 1 + index, cells, "cell", styles)),
  ];
}

/** Who won which place, people who share one side by side. */
function prizes(writing: ApprovalWriting): Piece[] {
  const { evaluated, words } = writing;
  const { scheme, state } = evaluated;
  const { approval, score } = words;
  const rows = scheme.items.flatMap(({ id, name, method }) =>
    prizesOf(method).map(({ amount }, index): Row => {
      const place = index + 1;
      const winners = evaluated.people.filter(
        ({ evaluation }) => evaluation?.items.find((one) => one.id === id)?.place?.rank === place,
      );
      const names = winners.map((person) => person.name).join(approval.separator);
      return [name[state.language], place, amount, names || approval.summary.unknown];
    }),
  );
  return table(writing, [approval.item, approval.rank, approval.prize, score.name], rows, ["number", "money"]);
}

/** What each line of pay comes to, and for how many. */
function pay(writing: ApprovalWriting): Piece[] {
  const { evaluated, words } = writing;
  const { payout } = evaluated.scheme;
  if (payout.kind !== "lines") return [];
  const rows = payout.lines.map(({ id, name }): Row => {
    const amounts = evaluationsOf(writing).flatMap((one) => one.pay.find(({ line }) => line.id === id)?.amount ?? []);
    return [name[evaluated.state.language], amounts.filter((amount) => amount > 0).length, sumOf(amounts)];
  });
  const { approval } = words;
  return table(writing, [approval.item, approval.count, approval.sum], rows, ["number", "money"]);
}

/** Mean, least and most of each indicator. */
function indicators(writing: ApprovalWriting): Piece[] {
  const { evaluated, words } = writing;
  const rows = evaluated.scheme.items.map(({ id, name }): Row => {
    const values = evaluationsOf(writing).flatMap((one) => one.items.find((item) => item.id === id)?.value ?? []);
    if (values.length === 0) return [name[evaluated.state.language], "", ""];
    return [name[evaluated.state.language], round(sumOf(values) / values.length, 2), Math.max(...values)];
  });
  const { approval } = words;
  return table(writing, [approval.item, approval.mean, approval.most], rows, ["points", "points"]);
}

/** What each line beside the items comes to, and for how many. */
function tallies(writing: ApprovalWriting): Piece[] {
  const { evaluated, words } = writing;
  const rows = evaluated.scheme.lines.map(({ id, name }): Row => {
    const values = evaluationsOf(writing).flatMap((one) => one.lines.find(({ line }) => line.id === id)?.value ?? []);
    return [name[evaluated.state.language], values.filter((value) => value !== 0).length, sumOf(values)];
  });
  const { approval } = words;
  return table(writing, [approval.item, approval.count, approval.sum], rows, ["number", "points"]);
}

/** The table beside the measures, by what the policy gives. */
export function comparedPieces(writing: ApprovalWriting): Piece[] {
  switch (comparedBy(writing.evaluated.scheme)) {
    case "grades":
    case "ranges":
      return countPieces(writing);
    case "prizes":
      return prizes(writing);
    case "pay":
      return pay(writing);
    case "indicators":
      return indicators(writing);
    case "tallies":
      return tallies(writing);
  }
}
