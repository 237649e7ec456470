import type { NumberChange } from "../../domain/places/policyNumbers";
import { inOrderOfPeriod, nextVersion } from "../../domain/scheme/policyVersion";
import type { PolicyVersion } from "../../domain/scheme/registeredVersion";
import { policySeverity } from "../../domain/issue/policySeverity";
import { valueAt } from "../../domain/places/policyPath";
import type { Scheme } from "../../domain/scheme/scheme";
import { schemeIssues } from "../../domain/bonds/schemeIssues";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import { editedPolicy } from "../policy/editedPolicy";
import { policyCells } from "../policy/policyCells";
import { unregisteredNumbers } from "../policy/unregisteredNumbers";

/** Which numbers a later workbook begins with: those on 规则, or only what was registered. */
export type PolicyBasis = "sheet" | "registered";

/** The policy of a month as the workbook of a later one begins with it. */
export interface CarriedPolicy {
  scheme: Scheme;
  policyLog: readonly PolicyVersion[];
  pending: readonly PolicyVersion[];
  /** Numbers on 规则 that nobody had registered; they are now. */
  found: readonly NumberChange[];
  /** Versions whose month has come. */
  begun: readonly PolicyVersion[];
  /** Somebody can be judged by it. */
  isSound: boolean;
}

interface Held {
  scheme: Scheme;
  log: readonly PolicyVersion[];
}

/**
 * The policy as it was in force there, with every version that waited for a month up to `to`; the log goes on, later versions
 * go on waiting. Numbers typed on 规则 without being registered are registered on `today` as from that month.
 */
export function carriedPolicy(
  evaluated: EvaluatedPeriod,
  to: string,
  today: string,
  basis: PolicyBasis,
): CarriedPolicy {
  const { state } = evaluated;
  const { policyLog: log = [], pending = [] } = state;
  const cells = policyCells(state.scheme, state.language, state.sheets.policy);
  const edit = ({ scheme, log }: Held, version: PolicyVersion): Held => {
    const changes = version.changes.map(({ path, was, now }) => ({ path, was: numberAt(scheme, path) ?? was, now }));
    const name = nextVersion(scheme.version);
    return {
      scheme: { ...editedPolicy(scheme, cells, changes), version: name },
      log: [...log, { ...version, version: name, changes }],
    };
  };
  const registered = editedPolicy(
    state.scheme,
    cells,
    log.flatMap(({ changes }) => changes),
  );
  const isRead = basis === "sheet";
  const found = isRead ? unregisteredNumbers(state, evaluated.scheme) : [];
  const noted: Held =
    found.length === 0
      ? { scheme: registered, log }
      : edit({ scheme: registered, log }, { version: "", from: state.month, on: today, by: "", changes: found });
  const begun = inOrderOfPeriod(pending).filter(({ from }) => from <= to);
  const held = begun.reduce(edit, noted);
  return {
    scheme: held.scheme,
    policyLog: held.log,
    pending: pending.filter(({ from }) => from > to),
    found,
    begun,
    isSound: schemeIssues(held.scheme).every((issue) => policySeverity(issue) !== "error"),
  };
}

function numberAt(scheme: Scheme, path: string): number | null {
  const value = valueAt(scheme, path);
  return typeof value === "number" ? value : null;
}
