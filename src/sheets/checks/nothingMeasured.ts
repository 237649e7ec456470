import type { DeductionRule } from "../../domain/methods/rules";
import type { Method } from "../../domain/methods/method";
import type { Finding } from "../kit/finding";
import { type CheckContext, columnCell } from "./context";
import { rowFinding } from "../reading/rows";

/** Every deduction rule of a method, however deep. */
export function deductionRules(method: Method): DeductionRule[] {
  if ("pools" in method) return method.pools.flatMap((pool) => pool.rules);
  return "parts" in method ? method.parts.flatMap((part) => deductionRules(part.method)) : [];
}

/** Nothing to divide by: no deduction, but perhaps a figure was forgotten. */
export const nothingMeasured = (context: CheckContext): Finding[] => {
  const rates = context.scheme.items.flatMap(({ method }) => deductionRules(method));
  return context.rows.flatMap((row) =>
    rates.flatMap((rule): Finding[] => {
      if (rule.kind !== "rateBelow") return [];
      const cell = row.cells.get(rule.denominator);
      if (cell?.value !== 0 || row.evaluation === null) return [];
      const issue = { code: "nothingMeasured", numerator: rule.numerator, denominator: rule.denominator } as const;
      return [rowFinding("notice", row, issue, cell.at)];
    }),
  );
};

/** Items without data take no part in the total; perhaps a figure was forgotten. Indicators change no total. */
export const leftOutItems = (context: CheckContext): Finding[] => {
  const { items, total } = context.scheme;
  if (total.kind === "none") return [];
  return context.rows.flatMap((row) =>
    (row.evaluation?.items ?? []).flatMap(({ id, applies, full }): Finding[] => {
      const item = items.find((one) => one.id === id);
      if (applies || item === undefined || full === 0) return [];
      const at = columnCell(context, row.row, `item.${id}`);
      return [rowFinding("notice", row, { code: "itemLeftOut", item: item.name }, at)];
    }),
  );
};
