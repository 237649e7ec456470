import type { Finding } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import type { ScoreColumn } from "../columns/scoreColumns";
import { scoreLayout } from "../columns/scoreLayout";
import { type CheckContext, scoreCell } from "./context";
import { rowFinding } from "../reading/rows";
import { shifted } from "../reading/shift";
import { formulaTest } from "../reading/sameFormula";

interface ResultColumn {
  column: ScoreColumn;
  at: number;
  formula: string;
  /** Whether a cell holds the formula of either dialect, however Excel spells it. */
  accepts: (read: CellValue) => boolean;
}

/** Every result column with the formulas it may hold. */
function resultColumns(context: CheckContext): ResultColumn[] {
  const { raw, layout, columns } = context;
  const { scheme, language, sheets, tables } = raw.state;
  const native = scoreLayout(scheme, language, sheets, tables, layout.rows, "native").columns;
  const nativeFormula = new Map(native.map((column) => [column.id, column.formula] as const));
  const moved = (formula: string): string => shifted(formula, context.shift);
  return columns.placed.flatMap(({ column, at }) => {
    if (column.role !== "result" || column.formula === null || at === null) return [];
    const formula = moved(column.formula);
    const formulas = [formula, moved(nativeFormula.get(column.id) ?? column.formula)];
    return [{ column, at, formula, accepts: formulaTest(formulas, tables.score) }];
  });
}

/** Result cells of people that hold something else than the policy's formula, with the formula to put back. */
export function formulaFindings(context: CheckContext): Finding[] {
  const { raw, rows } = context;
  const results = resultColumns(context);
  return rows.flatMap((row) =>
    results.flatMap(({ column, at, formula, accepts }): Finding[] => {
      const read = raw.score.formulas[row.row]?.[at] ?? "";
      if (accepts(read)) return [];
      const place = scoreCell(context, row.row, at);
      const issue = { code: "formulaReplaced", column: column.header, read: String(read) } as const;
      return [rowFinding("error", row, issue, place, { kind: "setFormula", at: place, from: read, to: formula })];
    }),
  );
}
