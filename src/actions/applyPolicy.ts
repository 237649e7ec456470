import type { Issue } from "../domain/issue/issue";
import type { NumberChange } from "../domain/places/policyNumbers";
import { firstMonth, periodOf } from "../domain/time/period";
import { nextVersion } from "../domain/scheme/policyVersion";
import type { PolicyVersion } from "../domain/scheme/registeredVersion";
import { policySeverity } from "../domain/issue/policySeverity";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { Scheme } from "../domain/scheme/scheme";
import { schemeIssues } from "../domain/bonds/schemeIssues";
import { rememberState } from "../excel/rememberState";
import { cellAt } from "../sheets/kit/address";
import type { WorkbookState } from "../sheets/book/workbookState";
import { editedPolicy } from "../sheets/policy/editedPolicy";
import { bookOnSheet, type PolicyBook } from "../sheets/policy/policyBook";
import { readPolicy } from "../sheets/policy/readPolicy";
import { unregisteredNumbers } from "../sheets/policy/unregisteredNumbers";
import { type OpenPeriod, withPeriod } from "./withPeriod";
import { writePolicy } from "./writePolicy";

/** Other numbers for the policy, from a month on. */
export interface PolicyEdit {
  /** By the path of their cells on 规则; `was` is what the user was shown. */
  changes: readonly NumberChange[];
  /** First month they hold for; one after the workbook's period lets them wait. */
  from: string;
  /** Who decided it, as typed. */
  by: string;
}

/** What 规则 says now, and where. */
interface PolicyOnSheet {
  scheme: Scheme;
  book: PolicyBook;
}

/**
 * Makes a new version of the policy: at once, in the cells of 规则 and in the change log, or kept for a later month. A policy
 * that nobody could be judged by is refused, and so is a cell that no longer holds what the user was shown.
 */
export const applyPolicy = (edit: PolicyEdit, today: string): Promise<Result<null>> =>
  withPeriod((open) => {
    const { raw } = open.reading;
    const book = bookOnSheet(raw.policy, raw.state);
    const { scheme } = readPolicy(raw.policy, raw.state.scheme, book);
    if (!scheme.ok) return scheme;
    const now = { scheme: scheme.value, book };
    const refusal = refusalOf(open, edit, now);
    if (refusal !== null) return failed(...refusal);
    return edit.from > periodOf(raw.state).month ? wait(open, edit, today) : begin(open, edit, now, today);
  });

type Refusal = [Issue, ...Issue[]] | null;

function refusalOf({ reading }: OpenPeriod, edit: PolicyEdit, { scheme, book: { cells } }: PolicyOnSheet): Refusal {
  const { raw } = reading;
  for (const { path, was } of edit.changes) {
    const cell = cells.find((one) => one.path === path && one.isEditable);
    if (cell === undefined) return [{ code: "policyMalformed", path, read: "" }];
    const now = raw.policy.values[cell.row]?.[cell.column] ?? "";
    const address = cellAt(cell.row, cell.column);
    if (now !== was) return [{ code: "cellChanged", sheet: raw.policy.name, address, read: String(now) }];
  }
  const issues = schemeIssues(editedPolicy(scheme, cells, edit.changes));
  const [first, ...more] = issues.filter((issue) => policySeverity(issue) === "error");
  return first === undefined ? null : [first, ...more];
}

/** Writes the numbers, the version above them and the entry in the log, together. */
function begin(
  open: OpenPeriod,
  edit: PolicyEdit,
  { scheme, book }: PolicyOnSheet,
  today: string,
): Promise<Result<null>> {
  const { state } = open.reading.raw;
  const changes = unregisteredNumbers(state, editedPolicy(scheme, book.cells, edit.changes));
  const version = nextVersion(state.scheme.version);
  const entry: PolicyVersion = { version, from: firstMonth(periodOf(state)), on: today, by: edit.by.trim(), changes };
  const changed = {
    ...state,
    scheme: { ...state.scheme, version },
    policyLog: [...(state.policyLog ?? []), entry],
  };
  return remember(open, changed, () => writePolicy(open, book, edit.changes, version));
}

function wait(open: OpenPeriod, edit: PolicyEdit, today: string): Promise<Result<null>> {
  const { state } = open.reading.raw;
  const pending = state.pending ?? [];
  const version: PolicyVersion = { version: "", from: edit.from, on: today, by: edit.by.trim(), changes: edit.changes };
  return remember(open, { ...state, pending: [...pending, version] });
}

/** Gives up a version that waits for its month. */
export const dropPending = (waiting: PolicyVersion): Promise<Result<null>> =>
  withPeriod((open) => {
    const { state } = open.reading.raw;
    const key = JSON.stringify(waiting);
    const pending = (state.pending ?? []).filter((one) => JSON.stringify(one) !== key);
    return remember(open, { ...state, pending });
  });

async function remember(
  { change, reading }: OpenPeriod,
  state: WorkbookState,
  within: () => Promise<void> | void = () => undefined,
): Promise<Result<null>> {
  await rememberState(change, reading, { state, within });
  return ok(null);
}
