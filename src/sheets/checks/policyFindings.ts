import type { PolicyIssue } from "../../domain/issue/policyIssue";
import { isMendedBy, policyFix } from "../../domain/bonds/policyFix";
import type { NumberAt } from "../../domain/places/policyNumbers";
import { isAllowed, isShare } from "../../domain/scheme/numberIssue";
import { policySeverity } from "../../domain/issue/policySeverity";
import { unsourcedIssue } from "../../domain/bonds/unsourced";
import { cellAt, cellOf } from "../kit/address";
import type { CellRef, Finding, Fix } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import type { PolicyCell } from "../policy/policyCells";
import { registeredNumbers } from "../policy/registered";
import { movedFindings } from "./movedFindings";
import type { CheckContext } from "./context";
import { readNumber } from "../reading/readNumber";

/** A number however it was typed; a percentage as its fraction. */
function numberIn(read: CellValue): number | null {
  if (typeof read === "number") return read;
  const typed = typeof read === "string" ? readNumber(read) : null;
  if (typed === null) return null;
  return typed.isPercent ? typed.value / 100 : typed.value;
}

/** The value where it can stand in the cell; a rate typed as 98 is 0.98. */
function fitting(value: number, { limits }: PolicyCell): number | null {
  if (limits === null) return null;
  if (isAllowed(value, limits)) return value;
  const asShare = value / 100;
  return isShare(limits) && isAllowed(asShare, limits) ? asShare : null;
}

/** What a cell of 规则 most likely should hold: the number typed in another way, or else what it held at first. */
function repaired(cell: PolicyCell, read: CellValue, registered: number | string): number | null {
  const value = numberIn(read);
  const fits = value === null ? null : fitting(value, cell);
  if (fits !== null && fits !== read) return fits;
  return typeof registered === "number" && registered !== read ? registered : null;
}

/** The cells of several numbers, where each has one that may be edited. */
function together(context: CheckContext, at: CellRef, issue: PolicyIssue): Fix | null {
  const numbers = policyFix(context.scheme, issue) ?? [];
  const cells = numbers.flatMap(({ path, now }) => {
    const cell = context.policy.book.cells.find((one) => one.path === path && one.isEditable);
    if (cell === undefined) return [];
    const from = readIn(context, cell);
    return [{ at: { sheet: at.sheet, address: cellAt(cell.row, cell.column) }, from, to: now }];
  });
  return cells.length > 0 && cells.length === numbers.length ? { kind: "setNumbers", at, cells } : null;
}

/** The odd number itself goes back to what it was; where that is not it, numbers that do not fit are changed together. */
function fixOf(context: CheckContext, issue: PolicyIssue, at: CellRef): Fix | null {
  if (issue.code === "policyFixed")
    return { kind: "setValue", at, from: readIn(context, cellOf(at.address)), to: issue.fixed };
  const cell = cellIn(context, at);
  if (cell === undefined || issue.code === "policyMalformed") return null;
  const from = readIn(context, cell);
  const to = repaired(cell, from, registeredNumbers(context.raw.state)(cell));
  const single: Fix | null = to === null ? null : { kind: "setValue", at, from, to };
  const isEnough = to !== null && (typeof from !== "number" || isMendedBy(context.scheme, issue, numbersOf(cell, to)));
  return isEnough ? single : (together(context, at, issue) ?? single);
}

const readIn = ({ raw }: CheckContext, { row, column }: Pick<PolicyCell, "row" | "column">): CellValue =>
  raw.policy.values[row]?.[column] ?? "";

function cellIn({ policy }: CheckContext, { address }: CellRef): PolicyCell | undefined {
  const { row, column } = cellOf(address);
  return policy.book.cells.find((cell) => cell.row === row && cell.column === column && cell.isEditable);
}

const numbersOf = ({ path, also }: PolicyCell, now: number): NumberAt[] =>
  [path, ...also].map((one) => ({ path: one, now }));

/** What is wrong on 规则, each with its cell where it has one, and a way back to a number that works. */
export const policyFindings = (context: CheckContext): Finding[] =>
  context.policy.findings.map(({ issue, address }) => {
    const at = address === null ? null : { sheet: context.raw.policy.name, address };
    return { severity: policySeverity(issue), issue, at, person: null, fix: at && fixOf(context, issue, at) };
  });

/** Rows and columns put into 规则, or cut out of it. */
export const policyMoves = ({ raw, policy }: CheckContext): Finding[] =>
  movedFindings(raw.policy, policy.book.places.moves, "warning");

/** Numbers of 规则 that work but are not those the workbook was made with. */
export function policyChanges(context: CheckContext): Finding[] {
  const { raw, policy } = context;
  const registered = registeredNumbers(raw.state);
  const reported = new Set(policy.findings.map(({ address }) => address));
  return policy.book.cells.flatMap((cell): Finding[] => {
    const now = raw.policy.values[cell.row]?.[cell.column] ?? "";
    const address = cellAt(cell.row, cell.column);
    const was = registered(cell);
    if (!cell.isEditable || typeof now !== "number" || typeof was !== "number") return [];
    if (now === was || reported.has(address)) return [];
    const at = { sheet: raw.policy.name, address };
    const issue = { code: "policyEdited", path: cell.path, was, now } as const;
    return [{ severity: "notice", issue, at, person: null, fix: { kind: "setValue", at, from: now, to: was } }];
  });
}

/** One word on all the numbers that had to be chosen because the source does not say them. */
export function unsourcedNumbers({ raw, scheme }: CheckContext): Finding[] {
  const issue = unsourcedIssue(scheme);
  const at = { sheet: raw.policy.name, address: "A1" };
  return issue === null ? [] : [{ severity: "notice", issue, at, person: null, fix: null }];
}
