import { periodOf } from "../../domain/time/period";
import { periodName } from "../../text/form/periodName";
import { texts } from "../../text/texts";
import type { WorkbookState } from "./workbookState";

/** What the workbook evaluates, in its own language: "2026年10月", "2026年第3季度". */
export function periodText(state: WorkbookState): string {
  const { common, period } = texts(state.language).sheets;
  return periodName(periodOf(state), period, common.month);
}
