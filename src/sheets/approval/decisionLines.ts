import {
  lineCell,
  blankLine,
  headingLine,
  type SheetLine,
  lineOf,
  type LineCell,
  mergedCell,
  type Typed,
} from "../kit/lines/line";
import type { PlanCell } from "../kit/plan";
import { dayCell } from "../kit/serialDay";
import type { StyleName } from "../kit/styles";
import { type AnswerId, answerLines } from "./approvalLayout";
import type { ApprovalWriting } from "./approvalRequest";

const dates: ReadonlySet<AnswerId> = new Set(["publishedOn", "scoredOn", "approvedOn"]);

function styleOf(id: AnswerId): StyleName {
  if (dates.has(id)) return "inputDate";
  return id === "decision" ? "inputChoice" : id === "reason" || id === "comments" ? "inputNote" : "inputText";
}

function valueOf({ answers, words }: ApprovalWriting, id: AnswerId): PlanCell {
  if (id === "decision") return answers.decision === null ? "" : words.approval[answers.decision];
  const value = answers[id];
  return dates.has(id) ? dayCell(value) : (value ?? "");
}

function labelOf(words: ApprovalWriting["words"], id: AnswerId): string {
  return id === "scoredOn" || id === "approvedOn" ? words.approval.date : words.approval[id];
}

const heights: Readonly<Record<(typeof answerLines)[number][0], number>> = {
  decision: 24,
  reason: 40,
  comments: 40,
  scorer: 28,
  approver: 28,
};

/** The cells approver and scorer fill in, with what they held before. */
export function decisionLines(writing: ApprovalWriting): SheetLine[] {
  const { layout, words, changes, answers } = writing;
  const { exceptions } = layout.columns;
  const isCleared = changes !== null && changes.length > 0 && answers.decision === null;
  const cleared = isCleared ? [mergedCell([2, exceptions], words.approval.decisionCleared, "warning")] : [];
  const hint = lineCell(exceptions, words.approval.publishHint, "small");
  const lines = answerLines.map((ids): SheetLine => ({
    ...lineOf(
      heights[ids[0]],
      ...ids.flatMap((id) => answerCells(writing, id)),
      ...(ids[0] === "decision" ? [hint] : []),
    ),
    leadsOn: ids[0] === "decision",
  }));
  return [headingLine(24, words.approval.sections.decision, ...cleared), ...lines, blankLine()];
}

function answerCells(writing: ApprovalWriting, id: AnswerId): LineCell[] {
  const { layout, words } = writing;
  const { column, lastColumn } = layout.answers[id];
  return [
    mergedCell([column - 2, column - 1], labelOf(words, id), "label"),
    mergedCell([column, lastColumn], valueOf(writing, id), styleOf(id), typedOf(writing, id)),
  ];
}

/** Choices and limits of those cells. */
function typedOf({ words }: ApprovalWriting, id: AnswerId): Typed {
  const { approval } = words;
  const { prompts } = approval;
  const common = {
    promptTitle: labelOf(words, id).slice(0, 32),
    errorTitle: prompts.wrong,
    alert: "stop" as const,
  };
  if (id === "decision")
    return {
      ...common,
      rule: { kind: "list", options: [approval.approve, approval.return] },
      prompt: prompts.decision,
      error: prompts.wrongChoice,
    };
  if (dates.has(id))
    return {
      ...common,
      rule: { kind: "decimal", min: 1, max: 2_958_465 },
      prompt: prompts.date,
      error: prompts.wrongDate,
    };
  return { ...common, rule: { kind: "textLength", max: 1000 }, prompt: prompts.text, error: prompts.wrongLength };
}
