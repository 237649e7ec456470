import type { DifferentCell } from "../../domain/issue/setUpIssue";
import { cellAt, cellOf } from "../kit/address";
import { asMade } from "../reading/asMade";
import { movedFindings } from "./movedFindings";
import type { Issue } from "../../domain/issue/issue";
import { heldPages } from "../book/heldPages";
import { seemsMade } from "../book/madeSheets";
import type { ShownCells } from "../book/shownCells";
import type { CellRef, Finding, Severity } from "../kit/finding";
import type { RawSheet } from "../kit/raw";
import { addedCells, differentCells } from "../reading/differentCells";
import type { CheckContext } from "./context";

/**
 * Sheets made from the period that no longer show what they were made to show, whatever they are called by now; copies of them;
 * and those of which nothing is remembered. An older record knows of older sheets.
 */
export function shownAltered({ raw }: Pick<CheckContext, "raw">): Finding[] {
  if (raw.isStateOlder) return [];
  const held = heldPages(raw);
  const unknown = held.flatMap(({ sheet, page }) =>
    page === null && seemsMade(raw.state, sheet.formulas) ? [sheet.name] : [],
  );
  return [
    ...held.flatMap(({ sheet, page, isCopy }) => [
      ...(page !== null && isCopy
        ? [told("warning", { code: "shownCopied", sheet: sheet.name, page: page.page }, atTop(sheet.name))]
        : []),
      ...altered(sheet, page?.shown, sheet === raw.approval ? "error" : "warning"),
    ]),
    ...unvouched(unknown),
  ];
}

function altered(sheet: RawSheet, shown: ShownCells | undefined, severity: Severity): Finding[] {
  if (shown === undefined) return [];
  const made = asMade(shown, sheet);
  const { formulas } = made.sheet;
  const added = shown.open === undefined ? [] : addedCells(shown.cells, formulas, shown.open);
  const [first, ...more] = [...differentCells(shown, formulas, null), ...added].map((cell): DifferentCell => {
    const { row, column } = cellOf(cell.address);
    return { ...cell, address: cellAt(made.row(row), made.column(column)) };
  });
  const moved = movedFindings(sheet, made.moves, severity);
  if (first === undefined) return moved;
  const issue = { code: "shownAltered", sheet: sheet.name, cells: [first, ...more] } as const;
  return [...moved, told(severity, issue, { sheet: sheet.name, address: first.address })];
}

function unvouched([first, ...more]: readonly string[]): Finding[] {
  if (first === undefined) return [];
  return [told("warning", { code: "shownUnknown", sheets: [first, ...more] }, atTop(first))];
}

const atTop = (sheet: string): CellRef => ({ sheet, address: "A1" });

const told = (severity: Severity, issue: Issue, at: CellRef): Finding => ({
  severity,
  issue,
  at,
  person: null,
  fix: null,
});
