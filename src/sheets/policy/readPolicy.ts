import { settled } from "../../domain/figures/typed";
import type { PolicyIssue } from "../../domain/issue/issue";
import { type Result, failed, ok } from "../../domain/issue/result";
import { Scheme } from "../../domain/scheme/scheme";
import { cellAt } from "../kit/address";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import type { PolicyBook } from "./policyBook";
import { type PolicyCell, policyColumns } from "./policyCells";

/** Something wrong on 规则 and the cell it stands in; null where it concerns the policy as a whole. */
export interface PolicyFinding {
  issue: PolicyIssue;
  address: string | null;
}

/** The policy as 规则 has it, beside every cell that could not be read as what it should hold. */
export interface PolicyReading {
  scheme: Result<Scheme>;
  findings: readonly PolicyFinding[];
}

function numberIssue(cell: PolicyCell, read: CellValue): PolicyIssue | null {
  const { path } = cell;
  if (read === "") return { code: "policyMissing", path };
  if (typeof read !== "number") return { code: "policyNotANumber", path, read: String(read) };
  if (read < 0 && cell.kind !== "number") return { code: "policyNegative", path, read };
  if (cell.kind === "rate" && read > 1) return { code: "thresholdNotARate", path, read };
  return isOfKind(read, cell.kind) ? null : { code: "policyMalformed", path, read: String(read) };
}

function isOfKind(read: number, kind: PolicyCell["kind"]): boolean {
  switch (kind) {
    case "count":
    case "day":
      return Number.isInteger(read);
    case "switch":
      return read === 0 || read === 1;
    case "number":
    case "points":
    case "factor":
    case "rate":
    case "ratio":
    case "money":
    case "label":
      return true;
  }
}

function cellIssue(cell: PolicyCell, read: CellValue, name: CellValue): PolicyIssue | null {
  if (String(name) !== cell.name) return { code: "policyMalformed", path: cell.path, read: String(name) };
  return cell.editable ? numberIssue(cell, read) : null;
}

/** A number as it counts. */
const numberRead = (held: CellValue): CellValue => (typeof held === "number" ? settled(held) : held);

/** Sets one place of a JSON value, given by its dotted path. */
function set(json: unknown, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], json);
  (parent as Record<string, unknown>)[last] = value;
}

/** A number the policy leaves out, such as a weight of 1, stays out while its cell says the same. */
const isLeftOut = (base: Scheme, cell: PolicyCell, read: CellValue): boolean =>
  read === cell.value && valueAt(base, cell.path.split(".")) === undefined;

/** Reads 规则 by the address book of the policy it was made from; nothing is guessed where a cell is unreadable. */
export function readPolicy(raw: RawSheet, base: Scheme, book: PolicyBook): PolicyReading {
  const json: unknown = structuredClone(base);
  const findings: PolicyFinding[] = [];
  for (const cell of book.cells) {
    const row = raw.values[cell.row] ?? [];
    const read = numberRead(row[cell.column] ?? "");
    const issue = cellIssue(cell, read, row[policyColumns.name] ?? "");
    if (issue) findings.push({ issue, address: cellAt(cell.row, cell.column) });
    else if (cell.editable && !isLeftOut(base, cell, read))
      for (const path of [cell.path, ...cell.also]) set(json, path, read);
  }
  const [first, ...more] = findings.map((finding) => finding.issue);
  return first ? { scheme: failed(first, ...more), findings } : parsed(json, book);
}

/** What the cells give together must still have the shape of a policy; whether it can judge people is the linter's to say. */
function parsed(json: unknown, book: PolicyBook): PolicyReading {
  const scheme = Scheme.safeParse(json);
  if (scheme.success) return { scheme: ok(scheme.data), findings: [] };
  const findings = scheme.error.issues.map(({ path }): PolicyFinding => {
    const place = path.join(".");
    const cell = book.find(place);
    const read = cell === null ? "" : String(valueAt(json, path));
    return {
      issue: { code: "policyMalformed", path: place, read },
      address: cell ? cellAt(cell.row, cell.column) : null,
    };
  });
  const [first, ...more] = findings.map((finding) => finding.issue);
  if (first === undefined) throw new Error("A policy was refused without a reason", { cause: scheme.error });
  return { scheme: failed(first, ...more), findings };
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], json);
