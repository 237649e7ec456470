import { sourceText } from "../../text/speaker/sourceText";
import { periodName } from "../../text/form/periodName";
import { lineCell, blankLine, headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { printedSheet } from "../kit/lines/printedSheet";
import type { SheetPlan } from "../kit/plan";
import { meanTable } from "./meanTable";
import { type RollUpRequest, type RollUpWriting, rollUpWriting } from "./rollUpRequest";
import { sumTable } from "./sumTable";

/** What the table is of, above `headerRow`. */
function titleLines(writing: RollUpWriting, last: number): SheetLine[] {
  const { evaluated, rolled, rule, madeOn, words } = writing;
  const { state, scheme } = evaluated;
  const { rollUp } = words;
  const name = scheme.name[state.language];
  const { period } = rolled;
  const kind = period.length === "month" ? "" : rollUp.kinds[period.length];
  const shown = periodName(period, words.period, words.common.month);
  const said = [
    rollUp.head(state.department, rollUp.policyOf(name, scheme.version), madeOn),
    rollUp.how[rule.kind](sourceText(rule.source, scheme, state.language)),
    rollUp.snapshot,
  ];
  return [
    { ...lineOf(30, lineCell(0, rollUp.title(name, kind, shown), "title")), repeats: true },
    ...said.map((text) => lineOf(20, mergedCell([0, last], text, "subtitle"))),
    blankLine(),
  ];
}

/** Which file each period was read from, and whether it was approved; those of which there is none in one line. */
function sourceLines({ rolled, unitNames, words }: RollUpWriting, last: number): SheetLine[] {
  const { rollUp } = words;
  const missing = unitNames.filter((_, place) => rolled.units[place]?.books.length === 0);
  const known = rolled.units.flatMap(({ books }, place) => {
    const name = unitNames[place] ?? "";
    return books.map(({ file, isApproved }) => ({
      text: rollUp.source(name, file ?? rollUp.thisBook, isApproved ? rollUp.approved : rollUp.notApproved),
      isDoubtful: !isApproved,
    }));
  });
  const said =
    missing.length === 0
      ? known
      : [...known, { text: rollUp.noFile(missing.join(rollUp.separator)), isDoubtful: true }];
  return [
    headingLine(null, rollUp.sources),
    ...said.map(({ text, isDoubtful }) => ({
      ...lineOf(null, mergedCell([0, last], text, isDoubtful ? "warning" : "cell")),
      leadsOn: true,
    })),
  ];
}

/** Both signatures on one page, below what is signed. */
const signLines = ({ words: { rollUp } }: RollUpWriting): SheetLine[] =>
  [rollUp.maker, rollUp.approver].map((label) => ({
    ...lineOf(
      28,
      lineCell(0, label, "label"),
      mergedCell([1, 3], "", "inputTextOnPaper"),
      lineCell(4, rollUp.date, "label"),
      mergedCell([5, 6], "", "inputDateOnPaper"),
    ),
    leadsOn: true,
  }));

/** 季度汇总 or 年度汇总: what the periods come to together, with room for a result of its own. */
export function rollUpSheet(request: RollUpRequest): SheetPlan {
  const writing = rollUpWriting(request);
  const { header, rows, widths } = request.rule.kind === "meanOfTotals" ? meanTable(writing) : sumTable(writing);
  const last = widths.length - 1;
  return printedSheet({
    name: request.sheet,
    tabColor: "#0F766E",
    widths,
    lines: [
      ...titleLines(writing, last),
      { ...header, repeats: true },
      ...(rows.length === 0 ? [blankLine()] : rows),
      blankLine(),
      ...sourceLines(writing, last),
      { ...blankLine(), leadsOn: true },
      ...signLines(writing),
    ],
    frozenColumns: 2,
    paper: {
      orientation: "landscape",
      hasNarrowMargins: true,
      pages: "byHeadings",
      isOneIfItCan: true,
      footer: writing.words.common.footer,
    },
  });
}
