import { policyColumns } from "../terms/policyRow";
import { scoreLayout } from "../columns/scoreLayout";
import { type Area, wholeSheet } from "../kit/area";
import { bookOnSheet } from "../policy/policyBook";
import type { RawPeriod } from "../book/rawPeriod";
import { findColumns } from "./columns";
import { judgedLedgerColumns } from "./readLedger";
import { shiftOf } from "./shift";

type Place = Pick<Area, "row" | "column">;

/** The cells a period is judged from. */
export interface JudgedCells {
  /** Where something judged may stand on 评分表 and 事件台账, from the first cell on: formulas beside a table may fill cells below it. */
  within: Readonly<Record<"score" | "ledger", Area>>;
  /** Columns of the tables whose values are judged; of the results of 评分表 only the formulas are. */
  valueColumns: Readonly<Record<"score" | "ledger", readonly number[]>>;
  /** The department's figures, which formulas of every row point at. */
  department: readonly Place[];
  /** Labels of the department's figures. */
  labels: readonly Place[];
  /** Numbers of 规则 and their names. */
  policy: readonly Place[];
}

const firstColumns = (table: Area, places: readonly Place[]): Area => {
  const columns = Math.max(table.column + table.columns, ...places.map(({ column }) => column + 1));
  return { ...wholeSheet, columns };
};

/** Which cells the period is judged from, by its policy and where its columns stand. */
export function judgedCells(raw: RawPeriod): JudgedCells {
  const { scheme, language } = raw.state;
  const layout = scoreLayout(scheme, language, raw.scoreTable.rows - 1);
  const columns = findColumns(layout.columns, raw.score, raw.scoreTable);
  const shift = shiftOf(raw, layout, columns);
  const shifted = (places: readonly Place[]): Place[] =>
    places
      .map(({ row, column }) => ({ row: shift.row(row), column: shift.column(column) }))
      .filter(({ row }) => row >= 0);
  const department = shifted(Object.values(layout.department));
  const labels = shifted(Object.values(layout.departmentFields).map(({ label }) => label));
  const { cells, places } = bookOnSheet(raw.policy, raw.state);
  return {
    within: {
      score: firstColumns(raw.scoreTable, [...department, ...labels]),
      ledger: firstColumns(raw.ledgerTable, []),
    },
    valueColumns: {
      score: columns.placed.flatMap(({ column, at }) => (at === null || column.result !== null ? [] : [at])),
      ledger: judgedLedgerColumns(raw),
    },
    department,
    labels,
    policy: cells.flatMap(({ row, column }) => [
      { row, column },
      { row, column: places.column(policyColumns.name) },
    ]),
  };
}
