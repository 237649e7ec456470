import { interviewRule } from "../../domain/consequences/interviewRule";
import type { DueDay } from "../../domain/time/calendar";
import { periodOf } from "../../domain/time/period";
import { figure } from "../../text/speaker/figure";
import { sourceText } from "../../text/speaker/sourceText";
import { dueRemark } from "../../text/speaker/dueText";
import { texts } from "../../text/texts";
import { absolute, columnLetters, quotedSheet } from "../kit/address";
import { lineCell, blankLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { printedSheet } from "../kit/lines/printedSheet";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import { matterLines, indexWidths } from "./matterLines";
import { heldCell } from "./interviewRequest";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { periodText } from "../book/periodText";
import type { ConditionalFormat, SheetPlan } from "../kit/plan";
import { dayCell } from "../kit/serialDay";
import { textLiteral } from "../kit/textLiteral";

/** A person due with the sheet that was made. */
interface IndexEntry {
  person: PersonRow;
  sheet: string;
  due: DueDay | null;
}

const lastColumn = indexWidths.length - 1;
/** Where it says that the sheet is not for everybody. */
const firstOfMark = 5;
const words = ({ state }: EvaluatedPeriod) => texts(state.language).sheets;

function hint(evaluated: EvaluatedPeriod): string {
  const rule = interviewRule(evaluated.scheme);
  const { index } = words(evaluated).interview;
  if (rule === undefined) return index.hintChosen;
  const days = figure(rule.withinDays, evaluated.state.language);
  const { inPolicy, where } = words(evaluated).policy;
  const from = sourceText(rule.source, evaluated.scheme, evaluated.state.language);
  const source = from === inPolicy ? "" : where(from);
  return rule.belowGrade === null ? index.hintAll(days, source) : index.hint(days, rule.belowGrade, source);
}

function columnsOf(evaluated: EvaluatedPeriod): TableColumn<IndexEntry>[] {
  const { interview } = words(evaluated);
  const { index } = interview;
  const held = (sheet: string): string => absolute(sheet, heldCell.row, heldCell.column);
  return [
    { id: "number", header: interview.number, style: "idText", says: ({ person }) => person.number },
    { id: "name", header: interview.name, style: "idText", says: ({ person }) => person.name },
    {
      id: "grade",
      header: interview.grade,
      style: "grade",
      says: ({ person }) => person.evaluation?.band?.grade ?? "",
    },
    { id: "total", header: interview.total, style: "total", says: ({ person }) => person.evaluation?.total ?? "" },
    {
      id: "sheet",
      header: index.sheet,
      style: "link",
      says: ({ sheet }) => sheet,
      link: ({ sheet, person }) => ({
        target: `${quotedSheet(sheet)}!A1`,
        text: sheet,
        tip: index.sheetTip(person.name),
      }),
    },
    { id: "due", header: interview.due, style: "date", says: ({ due }) => dayCell(due?.day ?? null) },
    {
      id: "held",
      header: interview.heldOn,
      style: "date",
      says: ({ sheet }) => ({ formula: `=IF(${held(sheet)}="","",${held(sheet)})` }),
    },
    {
      id: "state",
      header: index.state,
      style: "centered",
      says: ({ sheet }) => ({ formula: stateFormula(held(sheet), index) }),
    },
  ];
}

const stateFormula = (held: string, { open, held: done }: { open: string; held: string }): string =>
  `=IF(${held}="",${textLiteral(open)},${textLiteral(done)})`;

/** Green where it was held, amber where it is still to come; `row` is the first of `rows`. */
function stateColours(evaluated: EvaluatedPeriod, row: number, rows: number): ConditionalFormat[] {
  const { index } = words(evaluated).interview;
  const column = columnLetters(lastColumn);
  const range = `${column}${row + 1}:${column}${row + rows}`;
  const says = (text: string): string => `=$${column}${row + 1}=${textLiteral(text)}`;
  return [
    { range, formula: says(index.held), fill: "#DCFCE7", font: "#166534" },
    { range, formula: says(index.open), fill: "#FEF3C7", font: "#92400E" },
  ];
}

function listLines(evaluated: EvaluatedPeriod, entries: readonly IndexEntry[]): SheetLine[] {
  const { index } = words(evaluated).interview;
  const columns = placedColumns(columnsOf(evaluated));
  const nobody = lineOf(null, mergedCell([0, lastColumn], index.nobody(periodOf(evaluated.state).length), "cell"));
  const rows = entries.length === 0 ? [nobody] : entries.map((entry) => tableRow(null, columns, entry));
  return [
    {
      ...tableHeader(24, columns),
      repeats: true,
      draws: (row) => ({ conditionalFormats: stateColours(evaluated, row + 1, rows.length) }),
    },
    ...rows,
  ];
}

/** What must be checked of the days, in the line that is left free otherwise. */
function remarkLine({ state }: EvaluatedPeriod, entries: readonly IndexEntry[]): SheetLine {
  const unknown = entries.flatMap(({ due }) => (due === null ? [] : dueRemark(due, state.language)));
  const remark = unknown.find((words) => words !== "");
  return remark === undefined ? blankLine() : lineOf(20, lineCell(0, remark, "plainSubtitle"));
}

/** 面谈名单: who is due, by when, whether it was held, and what is left to people to decide. */
export function interviewIndexSheet(evaluated: EvaluatedPeriod, entries: readonly IndexEntry[]): SheetPlan {
  const { interview, common } = words(evaluated);
  return printedSheet({
    name: evaluated.state.sheets.interviewIndex,
    tabColor: "#BE185D",
    widths: indexWidths,
    lines: [
      {
        ...lineOf(
          30,
          lineCell(0, interview.index.title(periodText(evaluated.state)), "title"),
          mergedCell([firstOfMark, lastColumn], interview.index.internal, "alarm"),
        ),
        repeats: true,
      },
      lineOf(20, lineCell(0, hint(evaluated), "plainSubtitle")),
      remarkLine(evaluated, entries),
      ...listLines(evaluated, entries),
      blankLine(),
      ...matterLines(evaluated),
    ],
    frozenColumns: 0,
    paper: { orientation: "portrait", pages: "many", footer: common.footer },
  });
}
