import type { WorkbookState } from "../book/workbookState";
import type { PolicyCell } from "./policyCells";

/** The figure a cell of 规则 should show: as the workbook was made, or as a later change of the policy was registered. */
export function registeredNumbers({ policyLog = [] }: WorkbookState): (cell: PolicyCell) => number | string {
  const changed = new Map(policyLog.flatMap(({ changes }) => changes.map(({ path, now }) => [path, now] as const)));
  return ({ path, value }) => changed.get(path) ?? value;
}
