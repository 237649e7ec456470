import { dialectOf } from "../book/dialectOf";
import type { Finding } from "../kit/finding";
import { rowFinding } from "../reading/rows";
import { type CheckContext, scoreCell } from "./context";
import { resultFormulas } from "./ownFormulas";

/** Result cells of people that hold something else than the policy's formula in either dialect, with the formula to put back. */
export function formulaFindings(context: CheckContext): Finding[] {
  const { raw, rows } = context;
  const results = resultFormulas(context);
  const own = dialectOf(raw.state);
  return rows.flatMap((row) =>
    results.flatMap(({ column, at, spelled, dialectIn }): Finding[] => {
      const read = raw.score.formulas[row.row]?.[at] ?? "";
      if (dialectIn(read) !== null) return [];
      const place = scoreCell(context, row.row, at);
      const issue = { code: "formulaReplaced", column: column.header, read: String(read) } as const;
      const fix = { kind: "setFormula", at: place, from: read, to: spelled(own) } as const;
      return [{ ...rowFinding("error", row, issue, place), fix }];
    }),
  );
}
