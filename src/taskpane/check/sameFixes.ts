import type { Finding, Fix } from "../../sheets/kit/finding";

export interface Fixable extends Finding {
  fix: Fix;
}

const isFixable = (finding: Finding): finding is Fixable => finding.fix !== null;

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
