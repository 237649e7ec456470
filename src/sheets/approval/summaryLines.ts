import type { PastFigures } from "../../domain/engine/history";
import { standingsOf, type TeamFigures, teamFigures } from "../../domain/engine/teamFigures";
import { interviewRule } from "../../domain/consequences/interviewRule";
import { periodOf } from "../../domain/time/period";
import { settled } from "../../domain/figures/typed";
import { beside, filledUp } from "../kit/lines/beside";
import type { SheetLine } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import { teamPayName } from "../../text/pay/payText";
import type { ApprovalWriting } from "./approvalRequest";
import type { ApprovalSection } from "./section";
import { comparedTable } from "./comparedTable";
import { summaryCount, summaryHeight } from "./approvalLayout";

interface Measure {
  label: string;
  style: StyleName;
  now: PlanCell;
  before: PlanCell;
  difference: PlanCell;
}

type MeasureOf = (figure: keyof PastFigures, now: number | null, style: StyleName, label?: string) => Measure;

/** A measure of now beside the same of the period before, where both are known. */
const measureOf =
  ({ previous, words }: ApprovalWriting): MeasureOf =>
  (figure, now, style, label) => {
    const { summary } = words.approval;
    const before = previous?.[figure] ?? null;
    const difference = now === null || before === null ? summary.unknown : settled(now - before);
    return {
      label: label ?? (figure === "payout" ? "" : summary[figure]),
      style,
      now: now ?? "",
      before: before ?? summary.unknown,
      difference,
    };
  };

/** Mean and extremes of the totals, where there are any. */
const totalMeasures = ({ average, highest, lowest }: TeamFigures, measure: MeasureOf): Measure[] => [
  measure("average", average, "points"),
  measure("highest", highest, "points"),
  measure("lowest", lowest, "points"),
];

/** Measures the policy gives, against the period before where that is known. */
function measuresOf(writing: ApprovalWriting): Measure[] {
  const { state, scheme, people, interviews } = writing.evaluated;
  const measure = measureOf(writing);
  const figures = teamFigures(standingsOf(people), scheme.decimals);
  const pay = teamPayName(scheme.payout, state.language);
  return [
    measure("scored", figures.scored, "number"),
    measure("unscored", figures.unscored, "number"),
    ...(scheme.total.kind === "none" ? [] : totalMeasures(figures, measure)),
    ...(pay === null ? [] : [measure("payout", figures.payout, "money", writing.words.approval.inYuan(pay))]),
    ...(interviewRule(scheme) === undefined
      ? []
      : [measure("interviews", interviews.filter(({ isChosen }) => !isChosen).length, "number")]),
  ];
}

function measureLines(writing: ApprovalWriting): SheetLine[] {
  const { summary } = writing.words.approval;
  const { length } = periodOf(writing.evaluated.state);
  const ofBefore: TableColumn<Measure>[] = [
    { id: "before", header: summary.before(length), style: ({ style }) => style, says: ({ before }) => before },
    { id: "difference", header: summary.difference, style: ({ style }) => style, says: ({ difference }) => difference },
  ];
  const columns = placedColumns<Measure, string>([
    { id: "measure", header: summary.measure, spans: 2, style: "cell", says: ({ label }) => label },
    { id: "now", header: summary.now(length), style: ({ style }) => style, says: ({ now }) => now },
    ...(writing.previous === null ? [] : ofBefore),
  ]);
  return [
    tableHeader(summaryHeight, columns),
    ...measuresOf(writing).map((one) => tableRow(summaryHeight, columns, one)),
  ];
}

/** What the period comes to, beside what there is to compare in it. */
export function summaryLines(writing: ApprovalWriting): ApprovalSection {
  const { evaluated, words } = writing;
  const tables = beside(measureLines(writing), comparedTable(writing));
  const hasChart = tables.some(({ draws }) => (draws?.(0).charts ?? []).length > 0);
  return {
    title: words.approval.sections.summary(periodOf(evaluated.state).length),
    lines: hasChart ? filledUp(tables, Math.max(tables.length, summaryCount(evaluated.scheme)), summaryHeight) : tables,
  };
}
