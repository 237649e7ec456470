import type { PastFigures } from "../../domain/engine/history";
import { standingsOf, type TeamFigures, teamFigures } from "../../domain/engine/teamFigures";
import { interviewRule } from "../../domain/consequences/interviewRule";
import { periodOf } from "../../domain/time/period";
import { settled } from "../../domain/figures/typed";
import { beside, filledUp } from "../kit/lines/beside";
import { blankLine, headingLine, type SheetLine } from "../kit/lines/line";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import type { ApprovalWriting } from "./approvalRequest";
import { comparedTable } from "./comparedTable";
import { summaryCount, summaryHeight } from "./approvalLayout";

interface Measure {
  label: string;
  style: StyleName;
  now: PlanCell;
  before: PlanCell;
  difference: PlanCell;
}

type MeasureOf = (figure: keyof PastFigures, now: number | null, style: StyleName) => Measure;

/** A measure of now beside the same of the period before, where both are known. */
const measureOf =
  ({ previous, words }: ApprovalWriting): MeasureOf =>
  (figure, now, style) => {
    const { summary } = words.approval;
    const before = previous?.[figure] ?? null;
    const difference = now === null || before === null ? summary.unknown : settled(now - before);
    return { label: summary[figure], style, now: now ?? "", before: before ?? summary.unknown, difference };
  };

/** Mean and extremes of the totals, where there are any. */
const totalMeasures = ({ average, highest, lowest }: TeamFigures, measure: MeasureOf): Measure[] => [
  measure("average", average, "points"),
  measure("highest", highest, "points"),
  measure("lowest", lowest, "points"),
];

/** Measures the policy gives, against the period before where that is known. */
function measuresOf(writing: ApprovalWriting): Measure[] {
  const { scheme, people, interviews } = writing.evaluated;
  const measure = measureOf(writing);
  const figures = teamFigures(standingsOf(people), scheme.decimals);
  return [
    measure("scored", figures.scored, "number"),
    measure("unscored", figures.unscored, "number"),
    ...(scheme.total.kind === "none" ? [] : totalMeasures(figures, measure)),
    ...(scheme.payout.kind === "none" ? [] : [measure("payout", figures.payout, "money")]),
    ...(interviewRule(scheme) === undefined
      ? []
      : [measure("interviews", interviews.filter(({ isChosen }) => !isChosen).length, "number")]),
  ];
}

function measureLines(writing: ApprovalWriting): SheetLine[] {
  const { summary } = writing.words.approval;
  const { length } = periodOf(writing.evaluated.state);
  const columns = placedColumns<Measure, string>([
    { id: "measure", header: summary.measure, spans: 2, style: "cell", says: ({ label }) => label },
    { id: "now", header: summary.now(length), style: ({ style }) => style, says: ({ now }) => now },
    { id: "before", header: summary.before(length), style: ({ style }) => style, says: ({ before }) => before },
    { id: "difference", header: summary.difference, style: ({ style }) => style, says: ({ difference }) => difference },
  ]);
  return [
    tableHeader(summaryHeight, columns),
    ...measuresOf(writing).map((one) => tableRow(summaryHeight, columns, one)),
  ];
}

/** What the period comes to, beside what there is to compare in it. */
export function summaryLines(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, words } = writing;
  const title = words.approval.sections.summary(periodOf(evaluated.state).length);
  const tables = beside(measureLines(writing), comparedTable(writing));
  return [
    headingLine(24, title),
    ...filledUp(tables, summaryCount(evaluated.scheme), summaryHeight),
    blankLine(summaryHeight),
  ];
}
