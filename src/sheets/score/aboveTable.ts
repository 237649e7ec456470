import { sumOf } from "../../domain/figures/sum";
import { periodOf } from "../../domain/time/period";
import type { Input } from "../../domain/inputs/input";
import { type Texts, texts } from "../../text/texts";
import { type Piece, piece, mergedPiece } from "../kit/draft";
import { departmentDefault } from "../columns/defaults";
import type { Scope } from "../terms/scope";
import { departmentStateFormula } from "./departmentState";
import type { WorkbookState } from "../book/workbookState";
import { periodText } from "../book/periodText";
import type { PlanCell } from "../kit/plan";
import type { ScoreColumn } from "../terms/scoreColumn";
import type { Field } from "../columns/field";
import type { ScoreLayout } from "../columns/scoreLayout";
import type { StyleName } from "../kit/styles";
import { groupWords, isOnTwoLines } from "../columns/groupWords";
import { looksOf } from "../terms/inputLooks";
import { earnsPoints } from "../../domain/methods/method";
import { summaryRows } from "./summaryRows";
import { textLiteral } from "../kit/textLiteral";

export interface ScoreRequest {
  state: WorkbookState;
  /** Rows of the table, blank ones to grow included. */
  rows: number;
  /** Working days of the period by the calendar; null where the calendar does not reach. */
  workingDays: number | null;
}

type Words = Texts["sheets"]["score"];

const words = (state: WorkbookState) => texts(state.language).sheets;

const plainOrFormula = (value: string | number): PlanCell =>
  typeof value === "string" && value.startsWith("=") ? { formula: value } : value;

const fieldPieces = (field: Field, label: string, value: PlanCell, style: StyleName): Piece[] => [
  mergedPiece(field.label, label, "fieldLabel"),
  mergedPiece(field.value, value, style),
];

function titleBlock({ state }: ScoreRequest, layout: ScoreLayout): Piece[] {
  const { score, period } = words(state);
  const shown = periodText(state);
  const { department, period: periodField, scorer, scoredOn, approver } = layout.fields;
  return [
    piece(0, 0, score.sheet, "title"),
    piece(0, layout.frozenColumns, score.heading(state.scheme.name[state.language], shown), "title"),
    ...fieldPieces(department, score.fields.department, state.department, "cell"),
    ...fieldPieces(periodField, period.field[periodOf(state).length], shown, "period"),
    ...fieldPieces(scorer, score.fields.scorer, "", "inputLine"),
    ...fieldPieces(scoredOn, score.fields.scoredOn, "", "inputDate"),
    ...fieldPieces(approver, score.fields.approver, "", "inputLine"),
  ];
}

/** Figures of the department look like numbers, whatever their size. */
const departmentLooks = (input: Input | undefined): StyleName =>
  input?.kind === "yesNo" || input?.kind === "money" || input?.kind === "note" ? looksOf(input).style : "inputNumber";

function departmentBlock({ state, workingDays }: ScoreRequest, layout: ScoreLayout, scope: Scope): Piece[] {
  const { scheme, language } = state;
  const { departmentState, departmentLabel } = layout;
  if (departmentState === null || departmentLabel === null) return [];
  const { column, lastColumn, row } = departmentState;
  return [
    mergedPiece(departmentLabel, words(state).score.departmentData, "fieldLabel"),
    ...Object.entries(layout.departmentFields).flatMap(([id, field]) => {
      const input = scheme.inputs.find((one) => one.id === id);
      const value = plainOrFormula(departmentDefault(scope, id, workingDays));
      return fieldPieces(field, input?.short[language] ?? id, value, departmentLooks(input));
    }),
    mergedPiece({ row, column, lastColumn }, { formula: departmentStateFormula(scope) }, "resultText"),
  ];
}

/** "（20分）" behind a name; "（本期不计）" while another item is judged instead. */
function withFull(named: (rest: string) => string, full: string, isAlternative: boolean, score: Words): string {
  const worth = `${named(score.full.before)}&${full}&${textLiteral(score.full.after)}`;
  return isAlternative ? `IF(${full}=0,${named(score.unused)},${worth})` : worth;
}

/** Whether two columns stand under the same words. */
const isTogether = (one: ScoreColumn, other: ScoreColumn): boolean =>
  one.group === other.group && one.groupItem === other.groupItem;

/** An item with its full marks as 规则 has them, on a line of their own where one line is too short. */
function groupCell(state: WorkbookState, layout: ScoreLayout, scope: Scope, column: ScoreColumn): PlanCell {
  const { scheme, language } = state;
  const item = column.groupItem === null ? undefined : scheme.items[column.groupItem];
  if (item === undefined || !earnsPoints(item)) return column.group;
  const full = scope.policy(`items.${column.groupItem}.full`);
  const width = sumOf(
    layout.columns.filter((one) => isTogether(one, column)),
    (one) => one.width,
  );
  const isLong = isOnTwoLines(groupWords(scheme, language, column.group, column.groupItem), width);
  const named = (rest: string): string =>
    isLong ? `${textLiteral(column.group)}&CHAR(10)&${textLiteral(rest)}` : textLiteral(column.group + rest);
  return { formula: `=${withFull(named, full, item.alternative !== undefined, words(state).score)}` };
}

function groupRow(state: WorkbookState, layout: ScoreLayout, scope: Scope): Piece[] {
  const pieces: Piece[] = [];
  layout.columns.forEach((column, index) => {
    const before = layout.columns[index - 1];
    const last = pieces.at(-1);
    if (last && before && isTogether(before, column)) last.lastColumn = index;
    else pieces.push(piece(layout.groupRow, index, groupCell(state, layout, scope, column), "groupHeader"));
  });
  return pieces;
}

/** Title, department figures, sums and averages, and the items with their full marks. */
export const aboveTable = (request: ScoreRequest, layout: ScoreLayout, scope: Scope): Piece[] => [
  ...titleBlock(request, layout),
  ...departmentBlock(request, layout, scope),
  ...summaryRows(request.state, layout, scope),
  ...groupRow(request.state, layout, scope),
];
