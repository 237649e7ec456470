import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { cellAt } from "../kit/address";
import { type Piece, piece, mergedPiece } from "../kit/draft";
import type { WorkbookState } from "../book/workbookState";
import type { PolicyCell } from "./policyCells";
import { policyColumns, type PolicyRow, type SumCheck } from "../terms/policyRow";
import { typedNumber } from "../terms/numbers";
import { textLiteral } from "../kit/textLiteral";

/** What is said of a sum that is 100 and of one that is not, and whether the latter is a fault. */
export function sumCheckWords(
  language: Language,
  check: SumCheck,
  { total }: Scheme,
): { right: string; wrong: string; isFault: boolean } {
  const { policy, policyResults } = texts(language).sheets;
  const scale = total.kind === "sum" ? String(total.scaleTo ?? 100) : "100";
  switch (check) {
    case "full100":
      return { right: policy.sumRight, wrong: policy.sumWrong, isFault: true };
    case "fullScaled":
      return { right: policy.sumRight, wrong: policyResults.sumScaled(scale), isFault: false };
    case "weights100":
      return { right: policyResults.weightsRight, wrong: policyResults.weightsWrong, isFault: true };
    case "weightsFree":
      return { right: policyResults.weightsRight, wrong: policyResults.weightsFree, isFault: false };
  }
}

/** A sum of the numbers above it, and what it should come to. */
export function sumPieces(
  row: number,
  { check, column: place, paths }: Extract<PolicyRow, { kind: "sum" }>,
  state: WorkbookState,
  cells: readonly PolicyCell[],
): Piece[] {
  const { right, wrong } = sumCheckWords(state.language, check, state.scheme);
  const rows = cells.flatMap((cell) => (paths.includes(cell.path) ? [cell.row] : []));
  const column = policyColumns.firstNumber + place;
  const range = `${cellAt(Math.min(row, ...rows), column)}:${cellAt(Math.max(...rows, 0), column)}`;
  return [
    piece(row, 0, texts(state.language).sheets.policy.sum, "label"),
    mergedPiece({ row, column: 1, lastColumn: column - 1 }, "", "label"),
    piece(row, column, { formula: `=SUM(${range})` }, "fixedNumber"),
    mergedPiece(
      { row, column: column + 1, lastColumn: policyColumns.note },
      { formula: `=IF(${typedNumber(cellAt(row, column))}=100,${textLiteral(right)},${textLiteral(wrong)})` },
      "cell",
    ),
  ];
}
