import { type Piece, piece, wide } from "../kit/draft";
import type { PlanCell, Validation } from "../kit/plan";
import { rangeOf } from "../kit/draft";
import { serialOf } from "../kit/serialDay";
import type { StyleName } from "../kit/styles";
import { type AnswerId, answerIds } from "./approvalLayout";
import type { ApprovalWriting } from "./approvalRequest";

const dates: ReadonlySet<AnswerId> = new Set(["publishedOn", "scoredOn", "approvedOn"]);

function styleOf(id: AnswerId): StyleName {
  if (dates.has(id)) return "inputDate";
  return id === "decision" ? "inputChoice" : id === "reason" || id === "comments" ? "inputNote" : "inputText";
}

function valueOf({ answers, words }: ApprovalWriting, id: AnswerId): PlanCell {
  if (id === "decision") return answers.decision === null ? "" : words.approval[answers.decision];
  const value = answers[id];
  if (value === null || value === "") return "";
  return dates.has(id) ? (serialOf(value) ?? "") : value;
}

function labelOf(words: ApprovalWriting["words"], id: AnswerId): string {
  return id === "scoredOn" || id === "approvedOn" ? words.approval.date : words.approval[id];
}

/** The cells approver and scorer fill in, with what they held before. */
export function decisionPieces(writing: ApprovalWriting): Piece[] {
  const { layout, words, changes, answers } = writing;
  const { decisionRow, columns } = layout;
  const isCleared = changes !== null && changes.length > 0 && answers.decision === null;
  return [
    piece(decisionRow, 0, words.approval.sections.decision, "section"),
    ...(isCleared ? [wide(decisionRow, 2, columns.exceptions, words.approval.decisionCleared, "warning")] : []),
    ...answerIds.flatMap((id) => {
      const { row, column, lastColumn } = layout.answers[id];
      return [
        wide(row, column - 2, column - 1, labelOf(words, id), "label"),
        wide(row, column, lastColumn, valueOf(writing, id), styleOf(id)),
      ];
    }),
    piece(layout.answers.decision.row, columns.exceptions, words.approval.publishHint, "small"),
  ];
}

/** Choices and limits of those cells. */
export function decisionValidations({ layout, words }: ApprovalWriting): Validation[] {
  const { approval } = words;
  const { prompts } = approval;
  return answerIds.map((id): Validation => {
    const { row, column, lastColumn } = layout.answers[id];
    const common = {
      range: rangeOf(row, column, row, lastColumn),
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
  });
}
