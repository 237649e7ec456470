import type { WorkbookState } from "../book/workbookState";
import { scoreLayout } from "../columns/scoreLayout";
import { callsKpi } from "../kit/dialect";
import type { RawSheet } from "../kit/raw";
import { policyBook } from "../policy/policyBook";
import { scopeOf } from "../terms/scope";
import { tableScope } from "../terms/tableScope";
import type { RecognizedPolicy } from "./recognized";

/** What the record no longer says of the formulas: they are plain ones where none calls a KPI function and the policy has use for one. */
export function dialectIn(
  { dialect, source }: Partial<WorkbookState>,
  policy: RecognizedPolicy,
  { formulas }: RawSheet,
): Pick<WorkbookState, "dialect"> {
  if (dialect !== undefined || source !== undefined) return {};
  const made = formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="));
  const isPlain = made.length > 0 && !made.some((cell) => callsKpi(String(cell)));
  return isPlain && hasUseFor(policy) ? { dialect: "native" } : {};
}

/** Whether formulas of the policy call KPI functions where they may. */
function hasUseFor({ scheme, language }: RecognizedPolicy): boolean {
  const layout = scoreLayout(scheme, language, 1);
  const scope = scopeOf(tableScope(scheme, language, "t", layout), policyBook(scheme, language, "p"), "addin");
  return layout.columns.some(({ formula }) => formula !== null && callsKpi(formula(scope)));
}
