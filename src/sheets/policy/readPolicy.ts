import { settled } from "../../domain/figures/typed";
import type { PolicyIssue } from "../../domain/issue/policyIssue";
import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import { type NumberAt, withNumbers } from "../../domain/places/policyNumbers";
import { valueAt } from "../../domain/places/policyPath";
import { numberIssue } from "../../domain/scheme/numberIssue";
import type { Scheme } from "../../domain/scheme/scheme";
import { cellAt } from "../kit/address";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import type { PolicyBook } from "./policyBook";
import { type PolicyCell } from "./policyCells";
import { policyColumns } from "../terms/policyRow";

/** Something wrong on 规则 and the cell it stands in; null where it concerns the policy as a whole. */
export interface PolicyFinding {
  issue: PolicyIssue;
  address: string | null;
}

/** The policy as 规则 has it, beside every cell that could not be read as what it should hold. */
interface PolicyReading {
  scheme: Result<Scheme>;
  findings: readonly PolicyFinding[];
}

function cellIssue(cell: PolicyCell, read: CellValue, name: CellValue): PolicyIssue | null {
  if (String(name) !== cell.name || cell.isCut) return { code: "policyMalformed", path: cell.path, read: String(name) };
  if (cell.limits !== null) return numberIssue(cell.path, read, cell.limits);
  return read === cell.value ? null : { code: "policyFixed", path: cell.path, read: String(read), fixed: cell.value };
}

/** The numbers a cell sets, as they count; one the policy leaves out, such as a weight of 1, stays out while its cell says the same. */
function numbersOf(cell: PolicyCell, read: CellValue, base: Scheme): NumberAt[] {
  if (cell.limits === null || typeof read !== "number") return [];
  if (read === cell.value && valueAt(base, cell.path) === undefined) return [];
  return [cell.path, ...cell.also].map((path) => ({ path, now: settled(read) }));
}

/** Reads 规则 by the address book of the policy it was made from; nothing is guessed where a cell is unreadable. */
export function readPolicy(raw: RawSheet, base: Scheme, book: PolicyBook): PolicyReading {
  const numbers: NumberAt[] = [];
  const findings: PolicyFinding[] = [];
  for (const cell of book.cells) {
    const row = raw.values[cell.row] ?? [];
    const read = row[cell.column] ?? "";
    const issue = cellIssue(cell, read, row[book.places.column(policyColumns.name)] ?? "");
    if (issue) findings.push({ issue, address: cellAt(cell.row, cell.column) });
    else numbers.push(...numbersOf(cell, read, base));
  }
  const [first, ...more] = findings.map((finding) => finding.issue);
  return { scheme: first ? failed(first, ...more) : ok(withNumbers(base, numbers)), findings };
}
