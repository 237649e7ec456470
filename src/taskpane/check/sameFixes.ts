import type { Finding, Fix } from "../../sheets/kit/finding";

export interface Fixable extends Finding {
  fix: Fix;
}

const isFixable = (finding: Finding): finding is Fixable => finding.fix !== null;

/** What can be put right of these, and of what follows from them; a cell is written once. */
export function fixablesOf(findings: readonly Finding[]): readonly Fixable[] {
  const all = findings.flatMap((finding) => [finding, ...(finding.followers ?? [])]).filter(isFixable);
  const seen = new Set<string>();
  return all.filter(({ fix: { at } }) => {
    const key = `${at.sheet}!${at.address}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** What may be put right without looking at each: rows that are added and numbers that only make sense together are not. */
export const safelyTogether = (findings: readonly Finding[]): readonly Fixable[] =>
  fixablesOf(findings).filter(({ fix }) => fix.kind !== "extendTable" && fix.kind !== "setNumbers");

/** Findings that the same kind of fix puts right: each is still guarded by what it expects in its own cell. */
const sameFixes = (finding: Finding, all: readonly Finding[]): readonly Fixable[] =>
  all
    .filter(isFixable)
    .filter((other) => other.issue.code === finding.issue.code && other.fix.kind === finding.fix?.kind);

/** The findings whose card offers "all of this kind": the first of each kind that has company. */
export function leadersOf(all: readonly Finding[]): ReadonlyMap<Finding, readonly Fixable[]> {
  const leaders = new Map<Finding, readonly Fixable[]>();
  const seen = new Set<string>();
  for (const finding of all.filter(isFixable)) {
    const kind = `${finding.issue.code} ${finding.fix.kind}`;
    if (seen.has(kind) || finding.fix.kind === "extendTable" || finding.fix.kind === "setNumbers") continue;
    seen.add(kind);
    const kin = sameFixes(finding, all);
    if (kin.length > 1) leaders.set(finding, kin);
  }
  return leaders;
}
