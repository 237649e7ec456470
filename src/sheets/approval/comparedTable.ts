import type { Evaluation } from "../../domain/engine/evaluation";
import { highestOf } from "../../domain/figures/extremes";
import { meanOf, meanPlaces } from "../../domain/figures/mean";
import { sumOf } from "../../domain/figures/sum";
import type { SheetLine } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import { summaryHeight } from "./approvalLayout";
import type { ApprovalWriting } from "./approvalRequest";
import { comparedBy, firstCompared, prizesOf } from "./compared";
import { countTable } from "./countTable";

type Row = readonly [name: string, ...PlanCell[]];

const evaluationsOf = ({ evaluated }: ApprovalWriting): Evaluation[] =>
  evaluated.people.flatMap(({ evaluation }) => (evaluation ? [evaluation] : []));

const sum = (values: readonly number[]): number => sumOf(values, (value) => value, 2);

/** A table whose first column is two columns of the sheet wide, and a fourth one as wide as there is room. */
function table(
  { columns: places }: ApprovalWriting,
  headings: readonly string[],
  rows: readonly Row[],
  styles: readonly [StyleName, StyleName],
): SheetLine[] {
  const rest = places.exceptions - firstCompared - 3;
  const columns = placedColumns(
    headings.map((header, at): TableColumn<Row> => ({
      id: header,
      header,
      spans: [2, 1, 1, rest][at] ?? 1,
      style: (at === 0 ? undefined : styles[at - 1]) ?? "cell",
      says: (row) => row[at] ?? "",
    })),
    firstCompared,
  );
  return [tableHeader(summaryHeight, columns), ...rows.map((row) => tableRow(summaryHeight, columns, row))];
}

/** Who won which place, people who share one side by side. */
function prizes(writing: ApprovalWriting): SheetLine[] {
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
function pay(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, words } = writing;
  const { payout } = evaluated.scheme;
  if (payout.kind !== "lines") return [];
  const rows = payout.lines.map(({ id, name }): Row => {
    const amounts = evaluationsOf(writing).flatMap((one) => one.pay.find(({ line }) => line.id === id)?.amount ?? []);
    return [name[evaluated.state.language], amounts.filter((amount) => amount > 0).length, sum(amounts)];
  });
  const { approval } = words;
  return table(writing, [approval.item, approval.count, approval.sum], rows, ["number", "money"]);
}

/** Mean, least and most of each indicator. */
function indicators(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, words } = writing;
  const rows = evaluated.scheme.items.map(({ id, name }): Row => {
    const values = evaluationsOf(writing).flatMap((one) => one.items.find((item) => item.id === id)?.value ?? []);
    if (values.length === 0) return [name[evaluated.state.language], "", ""];
    return [
      name[evaluated.state.language],
      meanOf(values, meanPlaces(evaluated.scheme.decimals)) ?? "",
      highestOf(values),
    ];
  });
  const { approval } = words;
  return table(writing, [approval.item, approval.mean, approval.most], rows, ["points", "points"]);
}

/** What each line beside the items comes to, and for how many. */
function tallies(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, words } = writing;
  const rows = evaluated.scheme.lines.map(({ id, name }): Row => {
    const values = evaluationsOf(writing).flatMap((one) => one.lines.find(({ line }) => line.id === id)?.value ?? []);
    return [name[evaluated.state.language], values.filter((value) => value !== 0).length, sum(values)];
  });
  const { approval } = words;
  return table(writing, [approval.item, approval.count, approval.sum], rows, ["number", "points"]);
}

/** The table beside the measures, by what the policy gives. */
export function comparedTable(writing: ApprovalWriting): SheetLine[] {
  switch (comparedBy(writing.evaluated.scheme)) {
    case "grades":
    case "ranges":
      return countTable(writing);
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
