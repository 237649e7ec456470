/** What the workbook tells of an edit, before anybody has looked at its cells. */
export type Edit =
  /** Cells were typed over, pasted or cleared; the sheet by Excel's id, the cells as Excel names them: "B7", "B7:C9,E7", "7:7". */
  | {
      kind: "cells";
      sheet: string;
      address: string;
      /** By the add-in and not by a user. */
      isOwn: boolean;
    }
  /** Rows, columns, sheets or tables came, went or were sorted, or nobody says where something happened. */
  | { kind: "structure" };
