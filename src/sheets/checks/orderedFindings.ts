import { cellOf } from "../kit/address";
import type { Finding, Severity } from "../kit/finding";

const weight: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Errors first, then warnings; within each by sheet in the order of the month, then row, then column. */
export function orderedFindings(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const keyed = findings.map((finding) => {
    const place = finding.at === null ? { row: -1, column: -1 } : cellOf(finding.at.address);
    const sheet = finding.at === null ? -1 : sheets.indexOf(finding.at.sheet);
    return { finding, keys: [weight[finding.severity], sheet, place.row, place.column] };
  });
  keyed.sort((a, b) => a.keys.map((key, index) => key - (b.keys[index] ?? 0)).find((gap) => gap !== 0) ?? 0);
  return keyed.map(({ finding }) => finding);
}
