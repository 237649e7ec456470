import type { SheetIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

const named = ([first = "", ...more]: readonly string[]): string =>
  more.length === 0 ? `“${first}”` : `“${first}” to “${more.at(-1) ?? ""}”`;

const rowCount = (rows: number): string => (rows === 1 ? "A row" : `${rows} rows`);

export const sheet: WordsFor<SheetIssue> = {
  sheetMissing: (is) =>
    words(
      `Worksheet “${is.sheet}” is not there`,
      "deleted, renamed or moved away",
      `worksheet “${is.sheet}”`,
      "Undo the deletion or give the sheet its old name. Otherwise restore a backup, or make a new workbook and paste the figures.",
    ),
  ledgerMissing: (is) =>
    words(
      `Sheet “${is.sheet}” is missing`,
      "It was deleted or moved away, and the incidents logged on it with it",
      `The sheet “${is.sheet}”`,
      "Undo the deletion, or get the sheet from a backup or the version history. If it is lost, press “Make the incident log anew”: the new log is empty, the counts and points of the score sheet stay, and incidents have to be logged again from the evidence; after an approval the check says how many are missing.",
    ),
  tableMissing: (is) =>
    words(
      `Table “${is.table}” is not on “${is.sheet}”`,
      "converted to a plain range, deleted or renamed",
      `the table “${is.table}”`,
      "Undo this change. Otherwise restore a backup, or make a new workbook and paste the figures.",
    ),
  columnMissing: (is) =>
    words(
      `“${is.sheet}” lacks the column “${is.column}”`,
      "no such column",
      `a column headed “${is.column}”`,
      "Undo the deletion of the column. If you cannot, paste the figures into a new workbook.",
    ),
  columnRenamed: (is) =>
    words(
      `The header of “${is.column}” was changed`,
      `“${is.read}”`,
      `“${is.column}”`,
      "The column is still read by its place. One click restores the header.",
    ),
  columnMoved: (is) =>
    words(
      `The column “${is.column}” has moved`,
      `now column ${is.now}`,
      `column ${is.was}`,
      "It is still read correctly by its header. Move it back to make checking and printing easier.",
    ),
  columnInserted: (is) =>
    words(
      `“${is.sheet}” has an extra column “${is.column}”`,
      "a column the policy does not have",
      "the columns of the policy",
      "It does not count and may stay. If it took the place of another column, change it back.",
    ),
  rowsMoved: (is) =>
    is.by > 0
      ? words(
          `${rowCount(is.by)} put in at row ${is.row} of ${is.sheet}`,
          is.read === "" ? "blank" : `“${is.read}”`,
          "as many rows as when it was made",
          "What stands below is read where it is now; no score changes. If the rows are not needed, unprotect the sheet and delete them.",
        )
      : words(
          `${rowCount(-is.by)} cut out at row ${is.row} of ${is.sheet}`,
          "deleted",
          "as many rows as when it was made",
          "The rest is read where it is now. If numbers stood in what was deleted, undo that, or take the sheet from a backup.",
        ),
  columnsMoved: (is) =>
    words(
      `${is.by > 0 ? "Columns put in" : "Columns cut out"} at ${is.column} of ${is.sheet}`,
      is.by > 0 ? `${is.by} more` : `${-is.by} fewer`,
      "as many columns as when it was made",
      is.by > 0
        ? "What stands beside them is read where it is now; no score changes. If they are not needed, unprotect the sheet and delete them."
        : "Undo the deletion, or take the sheet from a backup.",
    ),
  rowsBelowTable: (is) =>
    words(
      "There are figures below the table",
      is.firstRow === is.lastRow ? `row ${is.firstRow}` : `rows ${is.firstRow} to ${is.lastRow}`,
      "all figures within the table",
      `${is.rows === 1 ? "This row is" : `These ${is.rows} rows are`} outside the table, without formulas and not counted. One click extends the table.`,
    ),
  ledgerFull: (is) =>
    words(
      is.left === 0 ? `“${is.sheet}” is full` : `“${is.sheet}” is nearly full`,
      is.left === 0 ? "no blank row" : is.left === 1 ? "1 blank row left" : `${is.left} blank rows left`,
      "blank rows for further entries",
      "Cells below the table are locked. Add rows at a click, then go on.",
    ),
  cellsLocked: (is) =>
    words(
      `Cells to fill in on “${is.sheet}” are locked`,
      `${is.range}, ${is.cells === 1 ? "1 cell" : `${is.cells} cells`} (${named(is.columns)})`,
      "cells to fill in are open",
      "Pasting with formats most likely brought the lock along. One click unlocks them; from now on, use Paste Special › Values.",
    ),
};
