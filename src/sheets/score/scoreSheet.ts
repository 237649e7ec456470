import { texts } from "../../text/texts";
import { cellAt, columnLetters, rangeAt } from "../kit/address";
import { layOut, piece, plainSheet } from "../kit/draft";
import { dialectOf } from "../book/dialectOf";
import type { WorkbookState } from "../book/workbookState";
import { periodText } from "../book/periodText";
import type { PlanCell, PrintPlan, SheetPlan } from "../kit/plan";
import { type ScoreRequest, aboveTable } from "./aboveTable";
import { groupLines, type GroupWords, groupWords } from "../columns/groupWords";
import { drawnColumns } from "../columns/drawnColumns";
import { printPages, scaleFor } from "../columns/printPages";
import { policyBook } from "../policy/policyBook";
import { type Scope, scopeOf } from "../terms/scope";
import { tableScope } from "../terms/tableScope";
import { scoreColours } from "./scoreColours";
import type { ScoreColumn } from "../terms/scoreColumn";
import { type ScoreLayout, scoreLayout } from "../columns/scoreLayout";
import { scoreValidations } from "./scoreValidations";
import type { StyleName } from "../kit/styles";
import { headingLines } from "../kit/textFit";

/** Rows of the table below its header: formulas everywhere, blanks to type into. */
function bodyRows(layout: ScoreLayout, scope: Scope): PlanCell[][] {
  const row = layout.columns.map(({ formula }): PlanCell => formula && { formula: formula(scope) });
  return Array.from({ length: layout.rows }, () => row);
}

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

/** Two lines where a name and its full marks need more room than the columns below them have. */
function groupHeight({ scheme, language }: WorkbookState, columns: readonly ScoreColumn[]): number {
  const groups = new Map<string, { words: GroupWords; width: number }>();
  for (const { group, groupItem, width } of columns) {
    const key = `${group} ${String(groupItem)}`;
    const known = groups.get(key)?.width ?? 0;
    groups.set(key, { words: groupWords(scheme, language, group, groupItem), width: known + width });
  }
  const lines = Math.max(...[...groups.values()].map(({ words, width }) => groupLines(words, width)));
  return lines < 2 ? 20 : lines * 14 + 6;
}

const headerHeight = (columns: readonly ScoreColumn[]): number =>
  Math.max(...columns.map((column) => headingLines(column.header, column.width))) * 14 + 8;

/** Rows are numbered as Excel shows them. */
function rowHeights(
  state: WorkbookState,
  { totalsRow, averagesRow, groupRow, headerRow, columns }: ScoreLayout,
): Record<number, number> {
  const fields = Array.from({ length: totalsRow - 1 }, (_, place) => [place + 2, 20] as const);
  return {
    1: 28,
    ...Object.fromEntries(fields),
    [totalsRow + 1]: 16,
    [averagesRow + 1]: 16,
    [groupRow + 1]: groupHeight(state, columns),
    [headerRow + 1]: headerHeight(columns),
  };
}

/** One page wide where that can be read, or several with the person's columns on each. */
function printOf({ state }: ScoreRequest, layout: ScoreLayout): PrintPlan {
  const { columns, frozenColumns, groupRow, headerRow, rows } = layout;
  const { score, common } = texts(state.language).sheets;
  const { scale, starts } = printPages(columns, frozenColumns, drawnColumns(columns, state.language));
  const paper = {
    orientation: "landscape",
    area: `A1:${columnLetters(columns.length - 1)}${headerRow + rows + 1}`,
    titleRows: `$${groupRow + 1}:$${headerRow + 1}`,
    hasNarrowMargins: true,
    isBlackAndWhite: true,
    footer: common.footer,
    footerLeft: score.title(state.scheme.name[state.language], periodText(state)),
  } as const;
  if (starts.length === 0) return { ...paper, fitWidth: 1 };
  return {
    ...paper,
    scale: scaleFor(scale, rowHeights(state, layout), rows),
    titleColumns: `$A:$${columnLetters(frozenColumns - 1)}`,
    columnStarts: starts,
    rowStarts: [],
  };
}

/** 评分表: one row per person, what is typed in cream, what is calculated in grey. */
export function scoreSheet(request: ScoreRequest): SheetPlan {
  const { state, rows } = request;
  const { scheme, language, sheets, tables } = state;
  const layout = scoreLayout(scheme, language, rows);
  const table = tableScope(scheme, language, tables.score, layout);
  const scope = scopeOf(table, policyBook(scheme, language, sheets.policy), dialectOf(state));
  const { headerRow, columns } = layout;
  const header = columns.map((column, index) => piece(headerRow, index, column.header, "header"));
  const above = layOut([...aboveTable(request, layout, scope), ...header]);
  const last = { row: headerRow + rows, column: columns.length - 1 };
  return {
    ...plainSheet,
    name: sheets.score,
    tabColor: "#1E3A5F",
    columnWidths: drawnColumns(columns, language).map(({ width }) => width),
    rowHeights: rowHeights(state, layout),
    blocks: [...above.blocks, { at: cellAt(headerRow + 1, 0), rows: bodyRows(layout, scope) }],
    styles: [...above.styles, ...bodyStyles(layout)],
    merges: above.merges,
    table: { name: tables.score, range: rangeAt(headerRow, 0, last.row, last.column) },
    validations: scoreValidations(state, layout),
    conditionalFormats: scoreColours(state, layout, scope),
    freeze: { rows: headerRow + 1, columns: layout.frozenColumns },
    print: printOf(request, layout),
  };
}
