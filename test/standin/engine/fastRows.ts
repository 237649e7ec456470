import {
  BooleanNumber,
  type IObjectArrayPrimitiveType,
  type IRowData,
  SheetSkeleton,
  type Worksheet,
} from "@univerjs/core";
import { SheetRangeThemeModel } from "@univerjs/sheets";

interface RowHeights {
  rowTotalHeight: number;
  rowHeightAccumulation: number[];
}

interface Skeleton {
  worksheet: Worksheet;
  _generateRowMatrixCache(
    rowCount: number,
    rowData: IObjectArrayPrimitiveType<Partial<IRowData>>,
    defaultRowHeight: number,
  ): RowHeights;
}

/** Univer asks every filter about each of 1,048,576 rows when it lays a sheet out; rows below the content need no asking. */
(SheetSkeleton.prototype as unknown as Skeleton)._generateRowMatrixCache = function (
  rowCount,
  rowData,
  defaultRowHeight,
) {
  const lastRow = this.worksheet.getCellMatrix().getLength();
  const rowHeightAccumulation = new Array<number>(rowCount);
  let rowTotalHeight = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const filtered = row < lastRow && this.worksheet.getRowFiltered(row);
    rowTotalHeight += filtered ? 0 : heightOf(rowData[row], defaultRowHeight);
    rowHeightAccumulation[row] = rowTotalHeight;
  }
  return { rowTotalHeight, rowHeightAccumulation };
};

function heightOf(row: Partial<IRowData> | undefined, defaultRowHeight: number): number {
  if (!row) return defaultRowHeight;
  if (row.hd === BooleanNumber.TRUE) return 0;
  const automatic = row.ia == null || row.ia === BooleanNumber.TRUE;
  return automatic && typeof row.ah === "number" && row.ah > 0 ? row.ah : (row.h ?? defaultRowHeight);
}

/** Univer asks the same of every row after each change of a height, only to keep the bands of a table apart from hidden rows. */
(
  SheetRangeThemeModel.prototype as unknown as { refreshSheetRowVisibleFuncSet: () => void }
).refreshSheetRowVisibleFuncSet = () => undefined;
