import { policySeverity } from "../../domain/policySeverity";
import { unsourcedIssue } from "../../domain/unsourced";
import { cellAt, cellOf } from "../address";
import type { CellRef, Finding, Fix } from "../finding";
import type { CellValue } from "../plan";
import type { PolicyCell } from "../policy/policyCells";
import type { CheckContext } from "./context";
import { readNumber } from "./readNumber";

/** A number however it was typed; a percentage as its fraction. */
function numberIn(read: CellValue): number | null {
  if (typeof read === "number") return read;
  const typed = typeof read === "string" ? readNumber(read) : null;
  if (typed === null) return null;
  return typed.percent ? typed.value / 100 : typed.value;
}

/** The value where it can stand in the cell; a rate typed as 98 is 0.98. */
function fitting(value: number, kind: PolicyCell["kind"]): number | null {
  if (value < 0) return null;
  if (kind === "rate") return value <= 1 ? value : value <= 100 ? value / 100 : null;
  return kind === "count" || kind === "day" ? (Number.isInteger(value) ? value : null) : value;
}

/** What a cell of 规则 most likely should hold: the number typed in another way, or else what it held at first. */
function repaired(cell: PolicyCell, read: CellValue): number | null {
  const value = numberIn(read);
  const fits = value === null ? null : fitting(value, cell.kind);
  if (fits !== null && fits !== read) return fits;
  return typeof cell.value === "number" && cell.value !== read ? cell.value : null;
}

function fixOf(context: CheckContext, at: CellRef | null): Fix | null {
  if (at === null) return null;
  const { row, column } = cellOf(at.address);
  const cell = context.policy.cells.find((one) => one.row === row && one.column === column);
  const read = context.raw.policy.values[row]?.[column] ?? "";
  if (!cell?.editable) return null;
  const to = repaired(cell, read);
  return to === null ? null : { kind: "setValue", at, from: read, to };
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

/** One word on all the numbers that had to be chosen because the source does not say them. */
export function unsourced({ raw, scheme }: CheckContext): Finding[] {
  const issue = unsourcedIssue(scheme);
  const at = { sheet: raw.policy.name, address: "A1" };
  return issue === null ? [] : [{ severity: "notice", issue, at, person: null, fix: null }];
}
