import { interviewRule } from "../../domain/consequences/interviewRule";
import { periodOf } from "../../domain/time/period";
import { figure } from "../../text/figure";
import { sourceText } from "../../text/sourceText";
import { texts } from "../../text/texts";
import { absolute, quotedSheet } from "../kit/address";
import { type Piece, layOut, piece, wide, plainSheet } from "../kit/draft";
import { listedPieces, indexWidths } from "./decisionPieces";
import { heldCell } from "./interviewRequest";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { periodText } from "../book/periodText";
import type { ConditionalFormat, PlanCell, SheetPlan } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { dayIn, serialOf } from "../kit/serialDay";

/** A person due with the sheet that was made. */
export interface IndexEntry {
  person: PersonRow;
  sheet: string;
  due: string | null;
}

const lastColumn = indexWidths.length - 1;
const headerRow = 3;
const words = ({ state }: EvaluatedPeriod) => texts(state.language).sheets;

function hint(evaluated: EvaluatedPeriod): string {
  const rule = interviewRule(evaluated.scheme);
  const { index } = words(evaluated).interview;
  if (rule === undefined) return index.hintChosen;
  const days = figure(rule.withinDays, evaluated.state.language);
  const source = sourceText(rule.source, evaluated.state.language);
  return rule.belowGrade === null ? index.hintAll(days, source) : index.hint(days, rule.belowGrade, source);
}

function entryPieces(evaluated: EvaluatedPeriod, { person, sheet, due }: IndexEntry, row: number): Piece[] {
  const { index } = words(evaluated).interview;
  const held = absolute(sheet, heldCell.row, heldCell.column);
  const day: PlanCell = { formula: `=IF(${held}="","",${held})` };
  const state: PlanCell = { formula: `=IF(${held}="","${index.open}","${index.held}")` };
  return [
    piece(row, 0, person.number, "idText"),
    piece(row, 1, person.name, "idText"),
    piece(row, 2, person.evaluation?.band?.grade ?? "", "grade"),
    piece(row, 3, person.evaluation?.total ?? "", "total"),
    piece(row, 4, sheet, "link"),
    piece(row, 5, due === null ? "" : (serialOf(due) ?? ""), "date"),
    piece(row, 6, day, "date"),
    piece(row, 7, state, "centered"),
  ];
}

const headings = (evaluated: EvaluatedPeriod): string[] => {
  const { interview } = words(evaluated);
  const { index, number, name, grade, total, due, heldOn } = interview;
  return [number, name, grade, total, index.sheet, due, heldOn, index.state];
};

function stateColours(evaluated: EvaluatedPeriod, first: number, last: number): ConditionalFormat[] {
  const { index } = words(evaluated).interview;
  const range = `H${first + 1}:H${last + 1}`;
  return [
    { range, formula: `=$H${first + 1}="${index.held}"`, fill: "#DCFCE7", font: "#166534" },
    { range, formula: `=$H${first + 1}="${index.open}"`, fill: "#FEF3C7", font: "#92400E" },
  ];
}

function listPieces(evaluated: EvaluatedPeriod, entries: readonly IndexEntry[]): Piece[] {
  const { index } = words(evaluated).interview;
  const first = headerRow + 1;
  return [
    piece(0, 0, index.title(periodText(evaluated.state)), "title"),
    piece(1, 0, hint(evaluated), "plainSubtitle"),
    ...headings(evaluated).map((text, column) => piece(headerRow, column, text, "header")),
    ...entries.flatMap((entry, place) => entryPieces(evaluated, entry, first + place)),
    ...(entries.length === 0
      ? [wide(first, 0, lastColumn, index.nobody(periodOf(evaluated.state).length), "cell")]
      : []),
  ];
}

/** 面谈名单: who is due, by when, whether it was held, and what is left to people to decide. */
export function interviewIndexSheet(evaluated: EvaluatedPeriod, entries: readonly IndexEntry[]): SheetPlan {
  const { interview, common } = words(evaluated);
  const { index } = interview;
  const first = headerRow + 1;
  const last = first + Math.max(1, entries.length) - 1;
  const below = listedPieces(evaluated, last + 2);
  return {
    ...plainSheet,
    name: evaluated.state.sheets.interviewIndex,
    tabColor: "#BE185D",
    columnWidths: indexWidths,
    rowHeights: {
      1: 30,
      2: 20,
      [headerRow + 1]: 24,
      [last + 3]: 26,
      [last + 4]: 30,
      ...Object.fromEntries(below.heights),
    },
    ...layOut([...listPieces(evaluated, entries), ...below.pieces]),
    conditionalFormats: stateColours(evaluated, first, last),
    links: entries.map(({ sheet, person }, place) => ({
      at: `E${first + place + 1}`,
      target: `${quotedSheet(sheet)}!A1`,
      text: sheet,
      tip: index.sheetTip(person.name),
    })),
    freeze: { rows: headerRow + 1, columns: 0 },
    print: {
      orientation: "portrait",
      area: `A1:H${below.next}`,
      titleRows: `$${headerRow + 1}:$${headerRow + 1}`,
      fitWidth: 1,
      footer: common.footer,
    },
  };
}

/** One line of 面谈名单 as it stands. */
export interface IndexReading {
  number: string;
  name: string;
  sheet: string;
  due: string | null;
  heldOn: string | null;
}

/** Reads 面谈名单 back: which sheet belongs to whom, and when the interview was held. */
export function readInterviewIndex(raw: RawSheet): IndexReading[] {
  const readings: IndexReading[] = [];
  for (const row of raw.values.slice(headerRow + 1)) {
    const text = (column: number): string => String(row[column] ?? "").trim();
    if (text(4) === "") return readings;
    readings.push({
      number: text(0),
      name: text(1),
      sheet: text(4),
      due: dayIn(row[5] ?? ""),
      heldOn: dayIn(row[6] ?? ""),
    });
  }
  return readings;
}
