import type { Language } from "../../domain/wording/localText";
import { rangeWords } from "../../text/form/rangeWords";
import { cellAt } from "../kit/address";
import { type Piece, piece, mergedPiece } from "../kit/draft";
import type { WorkbookState } from "../book/workbookState";
import { optionPieces } from "./optionPieces";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import type { PolicyBook } from "./policyBook";
import { type PolicyCell } from "./policyCells";
import { policyColumns, type PolicyLine, type PolicyNumber, type PolicyRow } from "../terms/policyRow";
import { sumPieces } from "./sumPieces";

const lastColumn = policyColumns.note;

const editableStyle: Record<PolicyNumber["kind"], StyleName> = {
  number: "inputMark",
  points: "inputMark",
  factor: "inputFactor",
  count: "inputCount",
  switch: "inputCount",
  rate: "inputRate",
  ratio: "inputRate",
  money: "inputMoney",
  day: "inputCount",
  label: "grade",
};

function styleOf(number: PolicyNumber): StyleName {
  if (number.isEditable) return editableStyle[number.kind];
  if (number.kind === "label") return "grade";
  return number.kind === "ratio" ? "fixedRate" : "fixedNumber";
}

function linePieces(row: number, line: PolicyLine): Piece[] {
  const isGroup = line.level === "group";
  const name: StyleName = isGroup ? "group" : "cell";
  return [
    piece(row, policyColumns.name, line.name, name),
    piece(row, policyColumns.how, line.how, isGroup ? "group" : "small"),
    ...line.numbers.map((number, index) =>
      piece(row, policyColumns.firstNumber + index, number?.value ?? "", number ? styleOf(number) : name),
    ),
    piece(row, policyColumns.source, line.source, "code"),
    piece(row, policyColumns.note, line.note, "small"),
  ];
}

/** "80（含）–85（不含）" beside each grade, from the cells themselves. */
function bandRange(row: number, isLast: boolean, language: Language): PlanCell {
  const { atLeast, between } = rangeWords[language];
  const shown = (at: number): string => `"&${cellAt(at, policyColumns.firstNumber)}&"`;
  return { formula: `="${isLast ? atLeast(shown(row)) : between(shown(row), shown(row + 1))}"`.replace('=""&', "=") };
}

function headingPieces(row: number, cells: readonly string[]): Piece[] {
  const isReading = cells[2] === "" && cells[1] !== "" && cells[7] === "";
  if (!isReading) return cells.map((text, column) => piece(row, column, text, "header"));
  return [
    piece(row, 0, cells[0] ?? "", "header"),
    mergedPiece({ row, column: 1, lastColumn: 5 }, cells[1] ?? "", "header"),
    mergedPiece({ row, column: 6, lastColumn: 7 }, cells[6] ?? "", "header"),
  ];
}

/** What one row of 规则 says, cell by cell. */
export function rowPieces(row: number, entry: PolicyRow, state: WorkbookState, book: PolicyBook): Piece[] {
  switch (entry.kind) {
    case "title":
      return [piece(row, 0, entry.text, "title")];
    case "origin":
      return [mergedPiece({ row, column: 0, lastColumn }, entry.text, "subtitle")];
    case "hint":
      return [mergedPiece({ row, column: 0, lastColumn }, entry.text, "warning")];
    case "section":
      return [piece(row, 0, entry.text, "section")];
    case "heading":
      return headingPieces(row, entry.cells);
    case "line":
      return linePieces(row, entry);
    case "sum":
      return sumPieces(row, entry, state, book.cells);
    case "reading":
      return [
        piece(row, 0, entry.id, "cell"),
        mergedPiece({ row, column: 1, lastColumn: 5 }, entry.says, "text"),
        mergedPiece({ row, column: 6, lastColumn: 7 }, entry.reads, "text"),
      ];
    case "option":
      return optionPieces(row, entry, state, book);
    case "gap":
      return [];
  }
}

/** The first column says which grade; the second its range of totals, which follows the numbers. */
export function withBandRanges(pieces: Piece[], cells: readonly PolicyCell[], language: Language): Piece[] {
  const edges = cells.filter((cell) => /^bands\.\d+\.from$/.test(cell.path));
  return [
    ...pieces,
    ...edges.map((edge, index) =>
      piece(edge.row, policyColumns.how, bandRange(edge.row, index === edges.length - 1, language), "centered"),
    ),
  ];
}
