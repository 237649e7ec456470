import type { Finding } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import { dialectOf } from "../book/dialectOf";
import { dialects } from "../kit/dialect";
import { once } from "../kit/once";
import type { ScoreColumn } from "../terms/scoreColumn";
import { scopeOf } from "../terms/scope";
import { tableScope } from "../terms/tableScope";
import { type CheckContext, scoreCell } from "./context";
import { rowFinding } from "../reading/rows";
import { shifted } from "../reading/shift";
import { formulaTest } from "../reading/sameFormula";

interface ResultColumn {
  column: ScoreColumn;
  at: number;
  /** In the workbook's own dialect. */
  formula: () => string;
  /** Whether a cell holds the formula of either dialect, however Excel spells it. */
  accepts: (read: CellValue) => boolean;
}

/** Every result column with the formulas it may hold, made when they are compared. */
function resultColumns({ raw, layout, columns, policy, shift }: CheckContext): ResultColumn[] {
  const { scheme, language, tables } = raw.state;
  const table = tableScope(scheme, language, tables.score, layout);
  const own = dialectOf(raw.state);
  const scopes = [own, ...dialects.filter((one) => one !== own)].map((one) => scopeOf(table, policy.book, one));
  return columns.placed.flatMap(({ column, at }) => {
    if (column.result === null || at === null) return [];
    const formulas = scopes.map((scope) => once(() => shifted(column.formula?.(scope) ?? "", shift)));
    const [formula] = formulas;
    return formula === undefined ? [] : [{ column, at, formula, accepts: formulaTest(formulas, tables.score) }];
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
      const fix = { kind: "setFormula", at: place, from: read, to: formula() } as const;
      return [{ ...rowFinding("error", row, issue, place), fix }];
    }),
  );
}
