import { periodOf } from "../../domain/time/period";
import { figure } from "../../text/speaker/figure";
import { issueText } from "../../text/speaker/issueText";
import { namingOf } from "../../text/speaker/naming";
import { blankLine, headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import type { ApprovalChange } from "./approvalChanges";
import type { ApprovalWriting } from "./approvalRequest";

/** Lines printed before the rest is only counted. */
const mostLines = 8;

function changeLine({ words, evaluated }: ApprovalWriting, change: ApprovalChange): string {
  const { changes, summary } = words.approval;
  const number = (value: number | null): string =>
    value === null ? summary.unknown : figure(value, evaluated.state.language, evaluated.scheme.decimals);
  if (change.kind === "policy") return changes.policy;
  const who = [change.number, change.name].filter((text) => text !== "").join(" ");
  switch (change.kind) {
    case "total":
      return changes.total(who, number(change.before), number(change.after));
    case "points":
      return changes.points(who, change.item, number(change.before), number(change.after));
    case "grade":
      return changes.grade(who, change.before || summary.unknown, change.after || summary.unknown);
    case "joined":
      return changes.joined(who);
    case "left":
      return changes.left(who);
  }
}

const cut = (lines: readonly string[], more: (count: number) => string): string[] =>
  lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines), more(lines.length - mostLines)];

function changesSaid(writing: ApprovalWriting): string[] {
  const { approval } = writing.words;
  if (writing.changes === null) return [];
  if (writing.changes.length === 0) return [approval.noChanges];
  return cut(
    writing.changes.map((change) => changeLine(writing, change)),
    approval.changes.more,
  );
}

function findingsSaid({ evaluated, words }: ApprovalWriting): string[] {
  const { approval } = words;
  const { findings, scheme, state } = evaluated;
  if (findings.length === 0) return [approval.noFindings];
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const naming = namingOf(scheme, state.language, periodOf(state).length);
  const lines = findings.map(({ severity, issue, at, person }) => {
    const place = at === null ? "" : `${at.sheet} ${at.address}`;
    const title = issueText(issue, naming, state.language).title;
    return [approval.severity[severity], place, person?.name ?? "", title].filter((text) => text !== "").join(" · ");
  });
  return [approval.findings(count("error"), count("warning"), count("notice")), ...cut(lines, approval.moreFindings)];
}

const height = 19;

function section({ layout }: ApprovalWriting, title: string, said: readonly string[]): SheetLine[] {
  if (said.length === 0) return [];
  const lines = said.map((text, index): SheetLine => ({
    ...lineOf(height, mergedCell([0, layout.columns.exceptions], text, "cell")),
    leadsOn: index === 0,
  }));
  return [headingLine(height, title), ...lines, blankLine(height)];
}

/** What has changed since the sheet was made last, and what the check found. */
export function listLines(writing: ApprovalWriting): SheetLine[] {
  const { sections } = writing.words.approval;
  return [
    ...section(writing, sections.changes, changesSaid(writing)),
    ...section(writing, sections.findings, findingsSaid(writing)),
  ];
}
