import type { PolicyIssue } from "../../domain/issue";
import { halfWidth } from "./halfWidth";
import { cellAt, cellOf } from "../address";
import type { CellRef, Finding, Fix, Severity } from "../finding";
import type { CellValue } from "../plan";
import type { PolicyCell } from "../policy/policyCells";
import type { CheckContext } from "./context";
import { readNumber } from "./readNumber";

/** Odd but workable: people can still be judged by such a policy. */
const workable: ReadonlySet<PolicyIssue["code"]> = new Set(["payNotAscending", "bandUnreachable"]);

export const policySeverity = (issue: PolicyIssue): Severity => (workable.has(issue.code) ? "warning" : "error");

/** What a cell of 规则 most likely should hold: the number typed in another way, or else what it held at first. */
function repaired(cell: PolicyCell, read: CellValue): number | null {
  const typed = typeof read === "string" ? readNumber(halfWidth(read)) : null;
  const value = typed ? (typed.percent ? typed.value / 100 : typed.value) : typeof read === "number" ? read : null;
  const first = typeof cell.value === "number" ? cell.value : null;
  if (value === null || value < 0) return first;
  if (cell.kind === "rate") return value > 1 && value <= 100 ? value / 100 : value <= 1 ? value : first;
  if (cell.kind === "count" || cell.kind === "day") return Number.isInteger(value) ? value : first;
  return value;
}

function fixOf(context: CheckContext, at: CellRef | null): Fix | null {
  if (at === null) return null;
  const { row, column } = cellOf(at.address);
  const cell = context.policy.cells.find((one) => one.row === row && one.column === column);
  const read = context.raw.policy.values[row]?.[column] ?? "";
  if (!cell?.editable) return null;
  const to = repaired(cell, read);
  if (to !== null && to !== read) return { kind: "setValue", at, from: read, to };
  return typeof cell.value === "number" && cell.value !== read
    ? { kind: "setValue", at, from: read, to: cell.value }
    : null;
}

/** What is wrong on 规则, each with its cell where it has one, and a way back to a number that works. */
export const policyFindings = (context: CheckContext): Finding[] =>
  context.policy.findings.map(({ issue, address }) => {
    const at = address === null ? null : { sheet: context.raw.policy.name, address };
    return { severity: policySeverity(issue), issue, at, person: null, fix: fixOf(context, at) };
  });

/** Numbers of 规则 that work but are not those the workbook was made with. */
export function policyChanges(context: CheckContext): Finding[] {
  const { raw, policy } = context;
  const reported = new Set(policy.findings.map(({ address }) => address));
  return policy.cells.flatMap((cell): Finding[] => {
    const now = raw.policy.values[cell.row]?.[cell.column] ?? "";
    const address = cellAt(cell.row, cell.column);
    if (!cell.editable || typeof now !== "number" || typeof cell.value !== "number") return [];
    if (now === cell.value || reported.has(address)) return [];
    const at = { sheet: raw.policy.name, address };
    const issue = { code: "policyEdited", path: cell.path, was: cell.value, now } as const;
    return [{ severity: "notice", issue, at, person: null, fix: { kind: "setValue", at, from: now, to: cell.value } }];
  });
}
