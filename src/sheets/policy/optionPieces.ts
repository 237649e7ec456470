import { texts } from "../../text/texts";
import { cellAt } from "../kit/address";
import { type Piece, piece, mergedPiece } from "../kit/draft";
import type { WorkbookState } from "../book/workbookState";
import type { PolicyBook } from "./policyBook";
import { type PolicyCell } from "./policyCells";
import { policyColumns, type PolicyRow } from "../terms/policyRow";
import { textLiteral } from "../kit/textLiteral";

/** A number as its cell shows it: rates in percent. */
const shown = (cell: PolicyCell, value: number): string =>
  cell.kind === "rate" || cell.kind === "ratio" ? `${Number((value * 100).toFixed(8))}%` : String(value);

/** Another way to read an unclear place: whether the cells follow it now, and which cells it would set. */
export function optionPieces(
  row: number,
  { name, set }: Extract<PolicyRow, { kind: "option" }>,
  state: WorkbookState,
  book: PolicyBook,
): Piece[] {
  const { option } = texts(state.language).sheets.policyResults;
  const places = Object.entries(set).map(([path, value]) => ({ cell: book.at(path), value }));
  const same = places.map(({ cell, value }) => `ROUND(${cellAt(cell.row, cell.column)}-${value},9)=0`);
  const how = places.map(({ cell, value }) => option.set(cellAt(cell.row, cell.column), shown(cell, value)));
  return [
    piece(
      row,
      0,
      { formula: `=IF(AND(${same.join(",")}),${textLiteral(option.chosen)},${textLiteral(option.open)})` },
      "centered",
    ),
    mergedPiece({ row, column: 1, lastColumn: policyColumns.source - 1 }, name, "cell"),
    mergedPiece(
      { row, column: policyColumns.source, lastColumn: policyColumns.note },
      how.join(option.separator),
      "small",
    ),
  ];
}
