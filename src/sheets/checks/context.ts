import type { Scheme } from "../../domain/scheme/scheme";
import type { CellRef } from "../kit/finding";
import { cellAt } from "../kit/address";
import type { PolicyBook } from "../policy/policyBook";
import type { PolicyFinding } from "../policy/readPolicy";
import type { RawPeriod } from "../book/rawPeriod";
import type { ScoreLayout } from "../columns/scoreLayout";
import type { TableColumns } from "../reading/columns";
import type { LedgerRow } from "../reading/ledgerRows";
import type { Shift } from "../reading/shift";
import type { InputCell, ScoreRow } from "../reading/rows";

/** Everything a check may look at: the workbook as read, already parted into rows, columns and inputs. */
export interface CheckContext {
  raw: RawPeriod;
  today: string;
  /** The policy as 规则 has it; as the workbook was made where 规则 cannot be read. */
  scheme: Scheme;
  policy: { findings: readonly PolicyFinding[]; book: PolicyBook };
  layout: ScoreLayout;
  columns: TableColumns;
  shift: Shift;
  /** By input id. */
  department: ReadonlyMap<string, InputCell>;
  rows: readonly ScoreRow[];
  ledger: readonly LedgerRow[];
}

/** A cell of the scoring sheet, row and column counted from 0. */
export const scoreCell = ({ raw }: Pick<CheckContext, "raw">, row: number, column: number): CellRef => ({
  sheet: raw.score.name,
  address: cellAt(row, column),
});

/** The cell of a column by id in a row; the first cell of the row when the column is gone. */
export const columnCell = (context: Pick<CheckContext, "raw" | "columns">, row: number, id: string): CellRef =>
  scoreCell(context, row, context.columns.at.get(id) ?? context.raw.scoreTable.column);
