import { sumOf } from "../../domain/figures/sum";
import { texts } from "../../text/texts";
import type { Language } from "../../domain/wording/localText";
import { cellAt, columnLetters } from "../kit/address";
import { layOut, type Piece, piece, plainSheet } from "../kit/draft";
import type { WorkbookState } from "../book/workbookState";
import type { SheetPlan } from "../kit/plan";
import { type PolicyBook, policyBook } from "./policyBook";
import { policyRows } from "./policyRows";
import { type PolicyCell, policyStateAt } from "./policyCells";
import { rowPieces, withBandRanges } from "./policyPieces";
import { policyColumns, type PolicyRow } from "../terms/policyRow";
import { policyStateFormula } from "./policyState";
import { policyValidation } from "./policyValidation";
import { withReadingsOnce } from "./withReadingsOnce";
import { sumCheckWords } from "./sumPieces";
import { tallPages, usualRow } from "../kit/tallPages";
import { heightFor, heightForSmall } from "../kit/textFit";
import { periodOf } from "../../domain/time/period";
import { textLiteral } from "../kit/textLiteral";

const widths = [34, 32, 10, 10, 10, 10, 12, 56] as const;
const saysWidth = sumOf(widths.slice(1, 6), (width) => width);
const readsWidth = widths[6] + widths[7];

function heightOf(entry: PolicyRow): number | null {
  switch (entry.kind) {
    case "title":
      return 28;
    case "section":
      return 24;
    case "hint":
      return 36;
    case "line":
      return Math.max(
        heightFor(entry.name, widths[0]),
        heightForSmall(entry.how, widths[1]),
        heightForSmall(entry.note, widths[7]),
      );
    case "reading":
      return Math.max(heightFor(entry.says, saysWidth), heightFor(entry.reads, readsWidth));
    case "heading":
      return Math.max(...entry.cells.map((text, column) => heightFor(text, widths[column] ?? 10, 22)));
    case "option":
      return heightFor(entry.name, saysWidth);
    case "origin":
    case "sum":
      return 20;
    case "gap":
      return null;
  }
}

function rowsOf(state: WorkbookState): PolicyRow[] {
  const { scheme, language, source } = state;
  const rows = withReadingsOnce(policyRows(scheme, language, periodOf(state).length), language);
  if (source === undefined) return rows;
  const text = texts(language).sheets.policy.hintTheirs;
  return rows.map((row) => (row.kind === "hint" ? { ...row, text } : row));
}

function piecesOf(state: WorkbookState, rows: readonly PolicyRow[], book: PolicyBook): Piece[] {
  const pieces = [...rows.flatMap((entry, row) => rowPieces(row, entry, state, book)), statePiece(state, book.cells)];
  return withBandRanges(pieces, book.cells, state.language);
}

/** The cells of 规则 that hold formulas: its verdict, its sums and the ranges of its grades. */
export const policyFormulas = (state: WorkbookState, book: PolicyBook): Piece[] =>
  piecesOf(state, rowsOf(state), book).filter(({ cell }) => cell !== null && typeof cell === "object");

/** 规则: every number of the policy in a cell of its own, with its source and how unclear places are read. */
export function policySheet(state: WorkbookState): SheetPlan {
  const { scheme, language, sheets } = state;
  const rows = rowsOf(state);
  const book = policyBook(scheme, language, sheets.policy);
  const { cells } = book;
  const heights = rows.flatMap((entry, row) => {
    const height = heightOf(entry);
    return height === null ? [] : [[row + 1, height] as const];
  });
  return {
    ...plainSheet,
    name: sheets.policy,
    tabColor: "#64748B",
    columnWidths: widths,
    rowHeights: Object.fromEntries(heights),
    ...layOut(piecesOf(state, rows, book)),
    validations: cells.flatMap((cell) => (cell.limits === null ? [] : [policyValidation(cell, cell.limits, state)])),
    conditionalFormats: [stateColour(language), ...sumColours(rows, state)],
    freeze: { rows: 3, columns: 0 },
    print: {
      orientation: "landscape",
      area: `A1:H${rows.length}`,
      titleRows: "$1:$2",
      ...tallPages({
        orientation: "landscape",
        hasNarrowMargins: false,
        columnWidths: widths,
        heights: rows.map((entry) => heightOf(entry) ?? usualRow),
        repeated: 48,
        leadsOn: (row) => leadsOn(rows[row], rows[row + 1]),
      }),
      columnStarts: [],
      isBlackAndWhite: true,
      footer: texts(language).sheets.common.footer,
    },
  };
}

/** A heading goes with what it heads, an unclear place with the readings to choose from. */
function leadsOn(entry: PolicyRow | undefined, next: PolicyRow | undefined): boolean {
  if (entry === undefined) return false;
  if (entry.kind === "reading" || entry.kind === "option") return next?.kind === "option";
  return entry.kind === "line" ? entry.level === "group" : entry.kind === "section" || entry.kind === "heading";
}

/** Beside the title, whether the policy as it stands can be used. */
function statePiece({ scheme, language }: WorkbookState, cells: readonly PolicyCell[]): Piece {
  const formula = policyStateFormula(scheme, language, cells);
  return piece(policyStateAt.row, policyStateAt.column, { formula }, "resultText");
}

/** Red while nobody can be judged by the policy. */
function stateColour(language: Language): SheetPlan["conditionalFormats"][number] {
  const cell = cellAt(policyStateAt.row, policyStateAt.column);
  const formula = `=${cell}<>${textLiteral(texts(language).sheets.policy.stateRight)}`;
  return { range: cell, formula, fill: "#FEE2E2", font: "#991B1B", bold: true };
}

/** A sum that must be 100 is red while it is not; one that shares are taken of is pointed out. */
function sumColours(rows: readonly PolicyRow[], state: WorkbookState): SheetPlan["conditionalFormats"] {
  return rows.flatMap((entry, row) => {
    if (entry.kind !== "sum") return [];
    const { right, isFault } = sumCheckWords(state.language, entry.check, state.scheme);
    const cell = columnLetters(policyColumns.firstNumber + entry.column + 1);
    const colours = isFault ? { fill: "#FEE2E2", font: "#991B1B", bold: true } : { fill: "#FEF3C7", font: "#92400E" };
    return [
      { range: `${cell}${row + 1}:H${row + 1}`, formula: `=$${cell}$${row + 1}<>${textLiteral(right)}`, ...colours },
    ];
  });
}
