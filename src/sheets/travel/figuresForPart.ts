import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { RawPeriod } from "../book/rawPeriod";
import { scoreLayout } from "../columns/scoreLayout";
import { cellAt } from "../kit/address";
import type { Block, CellValue } from "../kit/plan";
import { findColumns } from "../reading/columns";
import { isFormula } from "../reading/sameFormula";
import { shiftOf } from "../reading/shift";
import { typedTable } from "./typedRows";

/**
 * The department's figures as the workbook has them now, as values. A sum over what people have stays blank until everybody has
 * something: a part would otherwise be judged by half of the department.
 */
export function figuresForPart(raw: RawPeriod, { scheme }: EvaluatedPeriod): Block[] {
  const { score, scoreTable, state } = raw;
  const layout = scoreLayout(state.scheme, state.language, scoreTable.rows - 1);
  const shift = shiftOf(raw, layout, findColumns(layout.columns, score, scoreTable));
  const open = openSums(raw);
  return Object.entries(layout.department).map(([id, { row, column }]) => {
    const [at, across] = [shift.row(row), shift.column(column)];
    const isCalculated = isFormula(score.formulas[at]?.[across] ?? "");
    const isOpen = isCalculated && (open.has(id) || scheme.inputs.every((input) => input.id !== id));
    const value: CellValue = isOpen ? "" : (score.values[at]?.[across] ?? "");
    return { at: cellAt(row, column), rows: [[value]] };
  });
}

/** Inputs of the department that add up what somebody has not got yet. */
function openSums(raw: RawPeriod): ReadonlySet<string> {
  const { rows } = typedTable(raw);
  return new Set(
    raw.state.scheme.items.flatMap(({ method }) => {
      if (method.kind !== "teamTier") return [];
      return rows.every(({ cells }) => cells.has(method.own.amount)) ? [] : [method.team.amount];
    }),
  );
}
