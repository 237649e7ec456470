import type { SheetPlan } from "../../../sheets/kit/plan";
import { type Decoration, ofPieces, type Queue, whole } from "./decoration";

const bytesPerPiece = 500;

/** What belongs to the sheet as it is seen on screen: tab, grid lines, frozen panes. */
export function ofWindow({ tabColor, freeze: frozen }: SheetPlan): Decoration[] {
  const pieces: Queue[] = [
    (sheet) => {
      sheet.showGridlines = false;
    },
  ];
  if (tabColor !== undefined)
    pieces.push((sheet) => {
      sheet.tabColor = tabColor;
    });
  if (frozen) pieces.push((sheet) => freeze(sheet, frozen));
  return [ofPieces("window", pieces.length * bytesPerPiece, pieces)];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Its place among the sheets. */
export const atPosition = (position: number): Decoration =>
  whole("window", bytesPerPiece, (sheet) => {
    sheet.position = position;
  });

/** The sheet shown, with this cell selected. */
export const opened = (cell: string | null): Decoration =>
  whole("opened", bytesPerPiece, (sheet) => {
    sheet.activate();
    if (cell !== null) sheet.getRange(cell).select();
  });
