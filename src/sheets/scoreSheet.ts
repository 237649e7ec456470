import { texts } from "../text/texts";
import { cellAt, columnLetters, rangeAt } from "./address";
import { type Piece, layOut, piece, wide } from "./draft";
import { departmentDefault } from "./formulas/defaults";
import { scopeOf } from "./formulas/scope";
import { departmentStateFormula } from "./formulas/state";
import type { WorkbookState } from "./month";
import type { PlanCell, SheetPlan } from "./plan";
import { scoreColours } from "./scoreColours";
import { type Dialect, type Field, type ScoreLayout, scoreLayout } from "./scoreLayout";
import type { ScoreColumn } from "./scoreColumns";
import { scoreValidations } from "./scoreValidations";
import type { StyleName } from "./styles";
import { linesNeeded } from "./textFit";

export interface ScoreRequest {
  state: WorkbookState;
  /** Rows of the table, blank ones to grow included. */
  rows: number;
  /** Working days of the month by the calendar; null where the calendar does not reach. */
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
  const { score, common } = words(state);
  const month = common.month(state.month);
  const { department, month: monthField, scorer, scoredOn, approver } = layout.fields;
  return [
    piece(0, 0, score.title(state.scheme.name[state.language], month), "title"),
    ...fieldPieces(department, score.fields.department, state.department, "cell"),
    ...fieldPieces(monthField, score.fields.month, month, "month"),
    ...fieldPieces(scorer, score.fields.scorer, "", "inputText"),
    ...fieldPieces(scoredOn, score.fields.scoredOn, "", "inputDate"),
    ...fieldPieces(approver, score.fields.approver, "", "inputText"),
  ];
}

function departmentBlock(request: ScoreRequest, layout: ScoreLayout): Piece[] {
  const { state, workingDays, dialect = "addin" } = request;
  const { scheme, language } = state;
  const names = { policy: state.sheets.policy, table: state.tables.score };
  const scope = scopeOf(scheme, language, dialect, names, layout);
  const { column, lastColumn, row } = layout.departmentState;
  return [
    wide(row, 0, layout.frozenColumns - 1, words(state).score.departmentData, "label"),
    ...Object.entries(layout.departmentFields).flatMap(([id, field]) => {
      const input = scheme.inputs.find((one) => one.id === id);
      const value = plainOrFormula(departmentDefault(scope, id, workingDays));
      return fieldPieces(field, input?.short[language] ?? id, value, "inputNumber");
    }),
    wide(row, column, lastColumn, { formula: departmentStateFormula(scope) }, "resultText"),
  ];
}

const isVolume = (column: ScoreColumn): boolean =>
  column.input?.kind === "quantity" || (column.input?.kind === "count" && column.input.whenBlank === "missing");

const isNumeric = (column: ScoreColumn): boolean =>
  column.input === null
    ? column.style === "points" || column.style === "total" || column.style === "money"
    : column.input.kind !== "note" && column.input.kind !== "yesNo";

/** What is worth adding up: incidents, volumes and money; points are averaged only. */
const isSummed = (column: ScoreColumn): boolean =>
  column.id === "payout" || column.input?.kind === "count" || column.input?.kind === "quantity";

function summaryRows({ state }: ScoreRequest, layout: ScoreLayout): Piece[] {
  const { score } = words(state);
  const reference = (column: ScoreColumn): string => `${state.tables.score}[${column.header}]`;
  const values = layout.columns.slice(layout.frozenColumns).flatMap((column, index): Piece[] => {
    const at = layout.frozenColumns + index;
    const isPoints = column.input === null && column.id !== "payout";
    const average: StyleName = isVolume(column) ? "sum" : isPoints ? "averagePoints" : "average";
    return [
      piece(layout.totalsRow, at, isSummed(column) ? { formula: `=SUM(${reference(column)})` } : "", "sum"),
      piece(
        layout.averagesRow,
        at,
        isNumeric(column) ? { formula: `=IFERROR(ROUND(AVERAGE(${reference(column)}),2),"")` } : "",
        average,
      ),
    ];
  });
  return [
    wide(layout.totalsRow, 0, layout.frozenColumns - 1, score.totals, "label"),
    wide(layout.averagesRow, 0, layout.frozenColumns - 1, score.averages, "label"),
    ...values,
  ];
}

function groupRow({ state, dialect = "addin" }: ScoreRequest, layout: ScoreLayout): Piece[] {
  const { score } = words(state);
  const names = { policy: state.sheets.policy, table: state.tables.score };
  const { policy } = scopeOf(state.scheme, state.language, dialect, names, layout);
  const pieces: Piece[] = [];
  layout.columns.forEach((column, index) => {
    const before = layout.columns[index - 1];
    const last = pieces.at(-1);
    if (last && before && before.group === column.group && before.groupItem === column.groupItem) {
      last.lastColumn = index;
      return;
    }
    const full = column.groupItem === null ? null : policy(`items.${column.groupItem}.full`);
    const cell = full
      ? { formula: `="${column.group}${score.full.before}"&${full}&"${score.full.after}"` }
      : column.group;
    pieces.push({ row: layout.groupRow, column: index, cell, style: "groupHeader" });
  });
  return pieces;
}

/** Rows of the table below its header: formulas everywhere, blanks to type into. */
const bodyRows = (layout: ScoreLayout): PlanCell[][] => {
  const row = layout.columns.map((column): PlanCell => (column.formula === null ? null : { formula: column.formula }));
  return Array.from({ length: layout.rows }, () => row);
};

function bodyStyles(layout: ScoreLayout): { range: string; style: StyleName }[] {
  const first = layout.headerRow + 1;
  const last = layout.headerRow + layout.rows;
  const runs: { from: number; to: number; style: StyleName }[] = [];
  layout.columns.forEach(({ style }, index) => {
    const run = runs.at(-1);
    if (run?.style === style) run.to = index;
    else runs.push({ from: index, to: index, style });
  });
  return runs.map(({ from, to, style }) => ({ range: rangeAt(first, from, last, to), style }));
}

const headerHeight = (columns: readonly ScoreColumn[]): number =>
  Math.max(...columns.map((column) => linesNeeded(column.header, column.width))) * 14 + 8;

/** 评分表: one row per person, what is typed in cream, what is calculated in grey. */
export function scoreSheet(request: ScoreRequest): SheetPlan {
  const { state, rows, dialect = "addin" } = request;
  const layout = scoreLayout(state.scheme, state.language, state.sheets, state.tables, rows, dialect);
  const { headerRow, columns } = layout;
  const header = columns.map((column, index) => piece(headerRow, index, column.header, "header"));
  const above = layOut([
    ...titleBlock(request, layout),
    ...departmentBlock(request, layout),
    ...summaryRows(request, layout),
    ...groupRow(request, layout),
    ...header,
  ]);
  const last = { row: headerRow + rows, column: columns.length - 1 };
  return {
    name: state.sheets.score,
    visibility: "visible",
    tabColor: "#1E3A5F",
    columnWidths: columns.map((column) => column.width),
    rowHeights: { 1: 28, 2: 20, 3: 20, 4: 16, 5: 16, 6: 20, 7: headerHeight(columns) },
    blocks: [...above.blocks, { at: cellAt(headerRow + 1, 0), rows: bodyRows(layout) }],
    styles: [...above.styles, ...bodyStyles(layout)],
    merges: above.merges,
    table: { name: state.tables.score, range: rangeAt(headerRow, 0, last.row, last.column), totals: false },
    validations: scoreValidations(state, layout),
    conditionalFormats: scoreColours(state, layout),
    dataBars: [],
    charts: [],
    links: [],
    freeze: { rows: headerRow + 1, columns: layout.frozenColumns },
    print: {
      orientation: "landscape",
      area: `A1:${columnLetters(last.column)}${last.row + 1}`,
      titleRows: `$${layout.groupRow + 1}:$${headerRow + 1}`,
      fitWidth: 1,
      footer: words(state).common.footer,
    },
    isProtected: true,
  };
}
