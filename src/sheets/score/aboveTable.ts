import { periodOf } from "../../domain/period";
import type { Input } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { type Piece, piece, wide } from "../draft";
import { departmentDefault } from "../formulas/defaults";
import { type Scope, scopeOf } from "../formulas/scope";
import { departmentStateFormula } from "../formulas/departmentState";
import type { WorkbookState } from "../month";
import { periodText } from "../periodText";
import type { PlanCell } from "../plan";
import type { Dialect, Field, ScoreLayout } from "../scoreLayout";
import type { StyleName } from "../styles";
import { looksOf } from "./inputLooks";
import { isScored } from "./itemKinds";
import { summaryRows } from "./summaryRows";

export interface ScoreRequest {
  state: WorkbookState;
  /** Rows of the table, blank ones to grow included. */
  rows: number;
  /** Working days of the period by the calendar; null where the calendar does not reach. */
  workingDays: number | null;
  dialect?: Dialect;
}

const words = (state: WorkbookState) => texts(state.language).sheets;

const plainOrFormula = (value: string | number): PlanCell =>
  typeof value === "string" && value.startsWith("=") ? { formula: value } : value;

const fieldPieces = (field: Field, label: string, value: PlanCell, style: StyleName): Piece[] => [
  wide(field.label.row, field.label.column, field.label.lastColumn, label, "label"),
  wide(field.value.row, field.value.column, field.value.lastColumn, value, style),
];

function titleBlock({ state }: ScoreRequest, layout: ScoreLayout): Piece[] {
  const { score, period } = words(state);
  const month = periodText(state);
  const { department, month: monthField, scorer, scoredOn, approver } = layout.fields;
  return [
    piece(0, 0, score.title(state.scheme.name[state.language], month), "title"),
    ...fieldPieces(department, score.fields.department, state.department, "cell"),
    ...fieldPieces(monthField, period.field[periodOf(state).length], month, "month"),
    ...fieldPieces(scorer, score.fields.scorer, "", "inputText"),
    ...fieldPieces(scoredOn, score.fields.scoredOn, "", "inputDate"),
    ...fieldPieces(approver, score.fields.approver, "", "inputText"),
  ];
}

function scopeFor({ state, dialect = "addin" }: ScoreRequest, layout: ScoreLayout): Scope {
  const names = { policy: state.sheets.policy, table: state.tables.score };
  return scopeOf(state.scheme, state.language, dialect, names, layout);
}

/** Figures of the department look like numbers, whatever their size. */
const departmentLooks = (input: Input | undefined): StyleName =>
  input?.kind === "yesNo" || input?.kind === "money" || input?.kind === "note" ? looksOf(input).style : "inputNumber";

function departmentBlock(request: ScoreRequest, layout: ScoreLayout): Piece[] {
  const { state, workingDays } = request;
  const { scheme, language } = state;
  if (layout.departmentState === null) return [];
  const scope = scopeFor(request, layout);
  const { column, lastColumn, row } = layout.departmentState;
  return [
    wide(layout.departmentRow, 0, layout.frozenColumns - 1, words(state).score.departmentData, "label"),
    ...Object.entries(layout.departmentFields).flatMap(([id, field]) => {
      const input = scheme.inputs.find((one) => one.id === id);
      const value = plainOrFormula(departmentDefault(scope, id, workingDays));
      return fieldPieces(field, input?.short[language] ?? id, value, departmentLooks(input));
    }),
    wide(row, column, lastColumn, { formula: departmentStateFormula(scope) }, "resultText"),
  ];
}

function groupRow(request: ScoreRequest, layout: ScoreLayout): Piece[] {
  const { score } = words(request.state);
  const { policy } = scopeFor(request, layout);
  const pieces: Piece[] = [];
  layout.columns.forEach((column, index) => {
    const before = layout.columns[index - 1];
    const last = pieces.at(-1);
    if (last && before && before.group === column.group && before.groupItem === column.groupItem) {
      last.lastColumn = index;
      return;
    }
    const item = column.groupItem === null ? undefined : request.state.scheme.items[column.groupItem];
    const full = item !== undefined && isScored(item) ? policy(`items.${column.groupItem}.full`) : null;
    const cell = full
      ? { formula: `="${column.group}${score.full.before}"&${full}&"${score.full.after}"` }
      : column.group;
    pieces.push({ row: layout.groupRow, column: index, cell, style: "groupHeader" });
  });
  return pieces;
}

/** Title, department figures, sums and averages, and the items with their full marks. */
export const aboveTable = (request: ScoreRequest, layout: ScoreLayout): Piece[] => [
  ...titleBlock(request, layout),
  ...departmentBlock(request, layout),
  ...summaryRows(request.state, layout),
  ...groupRow(request, layout),
];
