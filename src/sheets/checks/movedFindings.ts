import { excerptOf } from "../../domain/scheme/numberIssue";
import type { SheetIssue } from "../../domain/issue/issue";
import { cellAt, columnLetters } from "../kit/address";
import type { Finding, Severity } from "../kit/finding";
import type { PlaceMove } from "../kit/followed";
import type { RawSheet } from "../kit/raw";

/** Whole rows and columns put into a sheet, or cut out of it: what is left is read where it stands now. */
export function movedFindings(
  { name: sheet, values }: RawSheet,
  { rows, columns }: { rows: readonly PlaceMove[]; columns: readonly PlaceMove[] },
  severity: Severity,
): Finding[] {
  const moved = (issue: SheetIssue, row: number, column: number): Finding => {
    return { severity, issue, at: { sheet, address: cellAt(row, column) }, person: null, fix: null };
  };
  return [
    ...rows.map(({ at, by }): Finding => {
      const read = by > 0 ? excerptOf((values[at] ?? []).find((cell) => cell !== "") ?? "") : "";
      return moved({ code: "rowsMoved", sheet, row: at + 1, by, read }, at, 0);
    }),
    ...columns.map(({ at, by }) => moved({ code: "columnsMoved", sheet, column: columnLetters(at), by }, 0, at)),
  ];
}
