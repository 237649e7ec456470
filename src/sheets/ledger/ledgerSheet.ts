import { periodOf } from "../../domain/time/period";
import { texts } from "../../text/texts";
import { cellAt, columnLetters, rangeAt } from "../kit/address";
import { layOut, piece, mergedPiece, plainSheet } from "../kit/draft";
import { serialBounds } from "./entryDay";
import { incidentList } from "./incidentChoices";
import { type LedgerColumnId, type LedgerLayout, ledgerLayout } from "./ledgerLayout";
import type { WorkbookState } from "../book/workbookState";
import { periodText } from "../book/periodText";
import type { PlanCell, PrintPlan, SheetPlan, Validation, ValidationRule } from "../kit/plan";
import { textLiteral } from "../kit/textLiteral";

const words = (state: WorkbookState) => texts(state.language).sheets;

/** What an entry may be about: one of the counts of 评分表; anything where the policy counts nothing. */
function ruleOf(
  state: WorkbookState,
  { rules }: LedgerLayout,
): { rule: ValidationRule; prompt: string; error: string } {
  const { ledger, score } = words(state);
  const { prompts } = ledger;
  return rules.length === 0
    ? { rule: { kind: "textLength", max: 100 }, prompt: prompts.anything, error: score.prompts.wrongLength }
    : {
        rule: incidentList(state),
        prompt: prompts.rule,
        error: prompts.wrongRule,
      };
}

function validations(state: WorkbookState, layout: LedgerLayout): Validation[] {
  const { ledger, score } = words(state);
  const { prompts, columns } = ledger;
  const period = periodOf(state);
  const rules: Partial<Record<LedgerColumnId, { rule: ValidationRule; prompt: string; error: string }>> = {
    date: {
      rule: { kind: "decimal", ...serialBounds(period) },
      prompt: prompts.date,
      error: prompts.wrongDate(period.length),
    },
    number: { rule: { kind: "textLength", max: 40 }, prompt: prompts.number, error: score.prompts.wrongLength },
    rule: ruleOf(state, layout),
    times: { rule: { kind: "whole", min: 1, max: null }, prompt: prompts.times, error: prompts.wrongTimes },
    evidence: { rule: { kind: "textLength", max: 500 }, prompt: prompts.evidence, error: score.prompts.wrongLength },
    recorder: { rule: { kind: "textLength", max: 40 }, prompt: prompts.recorder, error: score.prompts.wrongLength },
  };
  return layout.columns.flatMap(({ id }, index): Validation[] => {
    const entry = rules[id];
    const range = rangeAt(layout.headerRow + 1, index, layout.headerRow + layout.rows, index);
    const alert = id === "date" ? "warning" : "stop";
    return entry
      ? [{ range, promptTitle: columns[id].slice(0, 32), errorTitle: score.prompts.wrong, alert, ...entry }]
      : [];
  });
}

/** Amber for what does not agree, is not counted, or has nobody on 评分表. */
function colours(state: WorkbookState, layout: LedgerLayout): SheetPlan["conditionalFormats"] {
  const { ledger } = words(state);
  const first = layout.headerRow + 2;
  const last = layout.headerRow + 1 + layout.rows;
  const amber = (id: LedgerColumnId, condition: (cell: string) => string): SheetPlan["conditionalFormats"] => {
    const at = layout.columns.findIndex((column) => column.id === id);
    if (at < 0 || layout.columns[at]?.formula === null) return [];
    const letters = columnLetters(at);
    const formula = `=${condition(`$${letters}${first}`)}`;
    return [{ range: `${letters}${first}:${letters}${last}`, formula, fill: "#FEF3C7", font: "#92400E" }];
  };
  const isText = (cell: string): string => `AND(ISTEXT(${cell}),${cell}<>"")`;
  return [
    ...amber("match", (cell) => `AND(${cell}<>"",${cell}<>${textLiteral(ledger.same)})`),
    ...amber("name", (cell) => `${cell}=${textLiteral(ledger.unknownPerson)}`),
    ...amber("row", isText),
    ...amber("counted", isText),
  ];
}

/** Rows for incidents of a new sheet; more are added when they run out. */
export const ledgerRowsAtFirst = 200;

/** A few for each row of 评分表: blank rows are calculated, printed and scrolled by as well. */
export const ledgerRowsFor = (people: number): number => Math.min(ledgerRowsAtFirst, Math.max(40, people * 4));

const titleOf = (state: WorkbookState): string => words(state).ledger.title(periodText(state));

/** Hidden columns stand behind all others. */
const lastShown = (columns: LedgerLayout["columns"]): number => columns.filter(({ isHidden }) => !isHidden).length - 1;

const printOf = (state: WorkbookState, { columns, headerRow, rows }: LedgerLayout): PrintPlan => ({
  orientation: "landscape",
  area: `A1:${columnLetters(lastShown(columns))}${headerRow + rows + 1}`,
  titleRows: `$${headerRow + 1}:$${headerRow + 1}`,
  fitWidth: 1,
  isBlackAndWhite: true,
  footer: words(state).common.footer,
  footerLeft: titleOf(state),
});

function hintOf(state: WorkbookState, { rules }: LedgerLayout): string {
  const { ledger } = words(state);
  if (rules.length === 0) return ledger.hintOfNotes;
  const { length } = periodOf(state);
  return state.source ? ledger.hintOfTheirs(length) : ledger.hint(length);
}

/** 事件台账: one row per incident, compared with what 评分表 counts. */
export function ledgerSheet(state: WorkbookState, rows: number): SheetPlan {
  const layout = ledgerLayout(state, rows);
  const { columns, headerRow } = layout;
  const lastColumn = columns.length - 1;
  const hint = hintOf(state, layout);
  const above = layOut([
    piece(0, 0, titleOf(state), "title"),
    mergedPiece({ row: 1, column: 0, lastColumn: lastShown(columns) }, hint, "subtitle"),
    ...columns.map((column, index) => piece(headerRow, index, column.header, "header")),
  ]);
  const row = columns.map((column): PlanCell => column.formula && { formula: column.formula() });
  return {
    ...plainSheet,
    name: state.sheets.ledger,
    tabColor: "#B45309",
    columnWidths: columns.map((column) => column.width),
    rowHeights: { 1: 28, 2: 20, 4: 26 },
    blocks: [...above.blocks, { at: cellAt(headerRow + 1, 0), rows: Array.from({ length: rows }, () => row) }],
    styles: [
      ...above.styles,
      ...columns.map((column, index) => ({
        range: rangeAt(headerRow + 1, index, headerRow + rows, index),
        style: column.style,
      })),
    ],
    merges: above.merges,
    table: { name: state.tables.ledger, range: rangeAt(headerRow, 0, headerRow + rows, lastColumn) },
    validations: validations(state, layout),
    conditionalFormats: colours(state, layout),
    freeze: { rows: headerRow + 1, columns: 0 },
    print: printOf(state, layout),
  };
}
