import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { columnLetters, rangeAt } from "../kit/address";
import { approvalColumns } from "./approvalColumns";
import { type ApprovalRequest, type ApprovalWriting, approvalWriting } from "./approvalRequest";
import { decisionPieces, decisionValidations } from "./decisionPieces";
import { headPieces } from "./headPieces";
import { listPieces } from "./listPieces";
import { countBars, countChart } from "./countPieces";
import { summaryPieces } from "./summaryPieces";
import { layOut, type Piece, plainSheet } from "../kit/draft";
import type { ConditionalFormat, PrintPlan, SheetPlan } from "../kit/plan";
import { gradeLook } from "../score/scoreColours";
import { heightFor, heightForSmall } from "../kit/textFit";
import { tallPages, usualRow } from "../kit/tallPages";

const exceptionsWidth = 46;

function gradeColours({ evaluated, layout }: ApprovalWriting, first: number, last: number): ConditionalFormat[] {
  const { grade, total } = layout.columns;
  const { bands } = evaluated.scheme;
  if (grade === null || total === null) return [];
  return bands.map((band, place) => ({
    range: rangeAt(first, total, Math.max(first, last), grade),
    formula: `=$${columnLetters(grade)}${first + 1}="${band.grade}"`,
    ...gradeLook(place, bands.length),
    bold: true,
  }));
}

type Heights = readonly (readonly [row: number, height: number])[];

/** Rows of one height, by row counted from 0. */
const rowsOf = (first: number, count: number, height: number): Heights =>
  Array.from({ length: count }, (_, index) => [first + index + 1, height] as const);

/** Names of items may take more lines than usual. */
const headingHeight = (scheme: Scheme, language: Language): number =>
  Math.max(36, ...approvalColumns(scheme).map(({ header, width }) => heightFor(header(language), width)));

/** Room for long remarks, for signatures and for what is written by hand. */
function heights({ layout, evaluated }: ApprovalWriting, list: ReturnType<typeof listPieces>): Record<number, number> {
  const { answers, decisionRow, summaryRow, deadlineRow, columns } = layout;
  const long = list.pieces.flatMap(({ row, column, cell }): Heights => {
    const isRemark = row > list.headerRow && column === columns.firstException && typeof cell === "string";
    return isRemark ? [[row + 1, heightForSmall(cell, exceptionsWidth)]] : [];
  });
  const all: Heights = [
    ...rowsOf(1, 2, 20),
    ...rowsOf(deadlineRow, Math.ceil(evaluated.scheme.deadlines.length / 2), 34),
    ...rowsOf(summaryRow, decisionRow - summaryRow, 19),
    ...rowsOf(decisionRow, 2, 24),
    ...rowsOf(answers.reason.row, 2, 40),
    ...rowsOf(answers.scorer.row, 2, 28),
    ...rowsOf(layout.listRow, list.headerRow - layout.listRow, 19),
    ...long,
    [1, 30],
    [summaryRow + 1, 24],
    [list.headerRow + 1, headingHeight(evaluated.scheme, evaluated.state.language)],
  ];
  return Object.fromEntries(all);
}

/** Sections begin a page with their first rows; the heading of the list is repeated. */
function paper(
  { layout, words }: ApprovalWriting,
  { headerRow, lastRow }: ReturnType<typeof listPieces>,
  pieces: readonly Piece[],
  columnWidths: readonly number[],
  rowHeights: Readonly<Record<number, number>>,
): PrintPlan {
  const headings = new Set(pieces.filter(({ style }) => style === "section").map(({ row }) => row));
  return {
    orientation: "landscape",
    area: `A1:${columnLetters(layout.columns.exceptions)}${lastRow + 1}`,
    titleRows: `$${headerRow + 1}:$${headerRow + 1}`,
    ...tallPages({
      paper: "narrowLandscape",
      columnWidths,
      heights: Array.from({ length: lastRow + 1 }, (_, row) => rowHeights[row + 1] ?? usualRow),
      repeated: rowHeights[headerRow + 1] ?? usualRow,
      leadsOn: (row) => headings.has(row) || headings.has(row - 1),
    }),
    columnStarts: [],
    narrowMargins: true,
    footer: words.common.footer,
  };
}

/** 审批表: a snapshot of the month for the approver, with cells for the decision. */
export function approvalSheet(request: ApprovalRequest): SheetPlan {
  const writing = approvalWriting(request);
  const { evaluated, layout, words } = writing;
  const list = listPieces(writing);
  const pieces = [...headPieces(writing), ...summaryPieces(writing), ...decisionPieces(writing), ...list.pieces];
  const { exceptions, firstException } = layout.columns;
  const figures = approvalColumns(evaluated.scheme).map(({ width }) => width);
  const padding = Array.from({ length: exceptions - firstException }, () => 10);
  const columnWidths = [7, 10, 11, ...figures, ...padding, exceptionsWidth];
  const policy = evaluated.scheme.name[evaluated.state.language] + words.approval.version(evaluated.scheme.version);
  const policyWidth = columnWidths.slice(2, 5).reduce((sum, width) => sum + width, 0);
  const rowHeights = { ...heights(writing, list), 3: heightFor(policy, policyWidth) } as Record<number, number>;
  return {
    ...plainSheet,
    name: evaluated.state.sheets.approval,
    tabColor: "#7C3AED",
    columnWidths,
    rowHeights,
    ...layOut(pieces),
    validations: decisionValidations(writing),
    conditionalFormats: gradeColours(writing, list.headerRow + 1, list.headerRow + evaluated.people.length),
    dataBars: countBars(writing),
    charts: countChart(writing),
    print: paper(writing, list, pieces, columnWidths, rowHeights),
  };
}
