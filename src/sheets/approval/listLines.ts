import { figure } from "../../text/speaker/figure";
import { lineOf, mergedCell } from "../kit/lines/line";
import type { ApprovalChange } from "./approvalChanges";
import type { ApprovalWriting } from "./approvalRequest";
import { findingsSaid } from "./findingsSaid";
import { type ApprovalSection, together } from "./section";

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

const height = 19;

const section = ({ columns }: ApprovalWriting, title: string, said: readonly string[]): ApprovalSection | null =>
  said.length === 0
    ? null
    : { title, lines: together(said.map((text) => lineOf(height, mergedCell([0, columns.exceptions], text, "cell")))) };

/** What has changed since the sheet was made last, and what the check found. */
export function listLines(writing: ApprovalWriting): (ApprovalSection | null)[] {
  const { approval } = writing.words;
  const [first, ...found] = findingsSaid(writing);
  return [
    section(writing, approval.sections.changes, changesSaid(writing)),
    section(writing, approval.sections.findings, [first, ...cut(found, approval.moreFindings)]),
  ];
}
