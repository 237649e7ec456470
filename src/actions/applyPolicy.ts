import type { Issue } from "../domain/issue/issue";
import type { NumberChange } from "../domain/scheme/policyNumbers";
import { firstMonth, periodOf } from "../domain/time/period";
import { nextVersion, type PolicyVersion } from "../domain/scheme/policyVersion";
import { policySeverity } from "../domain/issue/policySeverity";
import { failed, ok, type Result } from "../domain/issue/result";
import type { Scheme } from "../domain/scheme/scheme";
import { schemeIssues } from "../domain/bonds/schemeIssues";
import { noteState, stateBlocks, writeState } from "../excel/writeState";
import { cellAt } from "../sheets/kit/address";
import type { WorkbookState } from "../sheets/book/evaluatedPeriod";
import { editedPolicy } from "../sheets/policy/editedPolicy";
import { type PolicyCell, policyCells } from "../sheets/policy/policyCells";
import { readPolicy } from "../sheets/policy/readPolicy";
import { unregistered } from "../sheets/policy/unregistered";
import { type Change, withPeriod } from "./withPeriod";
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

/**
 * Makes a new version of the policy: at once, in the cells of 规则 and in the change log, or kept for a later month. A policy
 * that nobody could be judged by is refused, and so is a cell that no longer holds what the user was shown.
 */
export const applyPolicy = (edit: PolicyEdit, today: string): Promise<Result<null>> =>
  withPeriod(async (change) => {
    const { raw } = change.reading;
    const read = readPolicy(raw.policy, raw.state.scheme, raw.state.language);
    if (!read.scheme.ok) return read.scheme;
    const cells = policyCells(raw.state.scheme, raw.state.language, raw.policy.name);
    const refusal = refusalOf(change, edit, cells, read.scheme.value);
    if (refusal !== null) return failed(...refusal);
    const next = editedPolicy(read.scheme.value, cells, edit.changes);
    return edit.from > periodOf(raw.state).month ? wait(change, edit, today) : begin(change, edit, next, cells, today);
  });

type Refusal = [Issue, ...Issue[]] | null;

function refusalOf({ reading }: Change, edit: PolicyEdit, cells: readonly PolicyCell[], scheme: Scheme): Refusal {
  const { raw } = reading;
  for (const { path, was } of edit.changes) {
    const cell = cells.find((one) => one.path === path && one.editable);
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
async function begin(
  change: Change,
  edit: PolicyEdit,
  next: Scheme,
  cells: readonly PolicyCell[],
  today: string,
): Promise<Result<null>> {
  const { state } = change.reading.raw;
  const changes = unregistered(state, next);
  const version = nextVersion(state.scheme.version);
  const entry: PolicyVersion = { version, from: firstMonth(periodOf(state)), on: today, by: edit.by.trim(), changes };
  const changed = {
    ...state,
    scheme: { ...state.scheme, version },
    policyLog: [...(state.policyLog ?? []), entry],
  };
  return remember(change, changed, () => writePolicy(change, cells, edit.changes, version));
}

const wait = (change: Change, edit: PolicyEdit, today: string): Promise<Result<null>> => {
  const { state } = change.reading.raw;
  const pending = state.pending ?? [];
  const version: PolicyVersion = { version: "", from: edit.from, on: today, by: edit.by.trim(), changes: edit.changes };
  return remember(change, { ...state, pending: [...pending, version] });
};

/** Gives up a version that waits for its month. */
export const dropPending = (waiting: PolicyVersion): Promise<Result<null>> =>
  withPeriod((change) => {
    const { state } = change.reading.raw;
    const key = JSON.stringify(waiting);
    const pending = (state.pending ?? []).filter((one) => JSON.stringify(one) !== key);
    return remember(change, { ...state, pending });
  });

async function remember(
  { reading, journal, context }: Change,
  state: WorkbookState,
  write: () => void = () => undefined,
): Promise<Result<null>> {
  const blocks = stateBlocks(reading, state, []);
  noteState(reading, journal, blocks);
  write();
  writeState(reading, blocks);
  await context.sync();
  return ok(null);
}
