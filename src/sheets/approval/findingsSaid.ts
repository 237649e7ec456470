import type { Issue } from "../../domain/issue/issue";
import { peopleOf } from "../../domain/people/people";
import { periodOf } from "../../domain/time/period";
import { issueText } from "../../text/speaker/issueText";
import { namingOf } from "../../text/speaker/naming";
import type { Finding } from "../kit/finding";
import type { ApprovalWriting } from "./approvalRequest";

/** Findings about a person that the column beside the result tells. */
const besideResult: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  "decisionNeeded",
  "gradeAction",
  "totalAbove",
  "gapTotal",
  "farBelow",
  "farAbove",
  "stepUnwritten",
  "measuredAbove",
  "boundaryTotal",
]);

/** A run of grades is told beside the result once it is known to be one. */
const isBesideResult = (issue: Issue): boolean =>
  besideResult.has(issue.code) || (issue.code === "gradeForDecision" && issue.run !== null);

/** What nothing else on the sheet tells: neither the column beside the results nor the list of people without one. */
function notTold({ evaluated }: ApprovalWriting): Finding[] {
  const unscored = peopleOf(evaluated.people.filter(({ evaluation }) => evaluation === null));
  return evaluated.findings.filter(({ person, issue, severity }) => {
    if (person === null) return true;
    return unscored.find(person) === undefined ? !isBesideResult(issue) : severity !== "error";
  });
}

/** People named in a line before the rest is only counted. */
const mostNames = 6;

function namesOf(findings: readonly Finding[], { approval }: ApprovalWriting["words"]): string {
  const names = [...new Set(findings.flatMap(({ person }) => person?.name ?? []))];
  const named = names.slice(0, mostNames).join(approval.separator);
  return names.length > mostNames ? approval.andOthers(named, names.length) : named;
}

/** How many of what kind, and each finding once, with the people it is about. */
export function findingsSaid(writing: ApprovalWriting): [string, ...string[]] {
  const { approval } = writing.words;
  const { findings, scheme, state } = writing.evaluated;
  if (findings.length === 0) return [approval.noFindings];
  const listed = notTold(writing);
  if (listed.length === 0) return [approval.noOtherFindings];
  const count = (severity: string): number => listed.filter((finding) => finding.severity === severity).length;
  const naming = namingOf(scheme, state.language, periodOf(state).length);
  const alike = new Map<string, Finding[]>();
  for (const finding of listed) {
    const said = `${approval.severity[finding.severity]} · ${issueText(finding.issue, naming, state.language).title}`;
    alike.set(said, [...(alike.get(said) ?? []), finding]);
  }
  const lines = [...alike].map(([title, group]) => {
    const [at] = group.flatMap((finding) => finding.at ?? []);
    const place = group.length > 1 || at === undefined ? "" : `${at.sheet} ${at.address}`;
    return [title, namesOf(group, writing.words), place].filter((text) => text !== "").join(" · ");
  });
  return [approval.findings(count("error"), count("warning"), count("notice")), ...lines];
}
