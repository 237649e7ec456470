import { lineCell, type SheetLine, lineOf, type LineCell, mergedCell, type Typed } from "../kit/lines/line";
import type { PlanCell } from "../kit/plan";
import { dayCell } from "../kit/serialDay";
import type { StyleName } from "../kit/styles";
import { answerLabel } from "./answerPlaces";
import { type AnswerId, answerLines, valueColumns } from "./approvalLayout";
import type { ApprovalWriting } from "./approvalRequest";
import { type ApprovalSection, together } from "./section";

const dates: ReadonlySet<AnswerId> = new Set(["publishedOn", "scoredOn", "approvedOn"]);

function styleOf(id: AnswerId): StyleName {
  if (dates.has(id)) return "inputDateOnPaper";
  return id === "decision"
    ? "inputChoiceOnPaper"
    : id === "reason" || id === "comments"
      ? "inputNoteOnPaper"
      : "inputTextOnPaper";
}

function valueOf({ answers, words }: ApprovalWriting, id: AnswerId): PlanCell {
  if (id === "decision") return answers.decision === null ? "" : words.approval[answers.decision];
  const value = answers[id];
  return dates.has(id) ? dayCell(value) : (value ?? "");
}

const heights: Readonly<Record<(typeof answerLines)[number][0], number>> = {
  decision: 24,
  reason: 40,
  comments: 40,
  scorer: 28,
  approver: 28,
};

/** The cells approver and scorer fill in, with what they held before, below all that they sign and on one page. */
export function decisionLines(writing: ApprovalWriting): ApprovalSection {
  const { columns, words, changes, answers } = writing;
  const { exceptions } = columns;
  const isCleared = changes !== null && changes.length > 0 && answers.decision === null;
  const cleared = isCleared ? [mergedCell([2, exceptions], words.approval.decisionCleared, "warning")] : [];
  const hint = lineCell(exceptions, words.approval.publishHint, "small");
  const lines = answerLines.map((ids): SheetLine =>
    lineOf(
      heights[ids[0]],
      ...ids.flatMap((id, side) => answerCells(writing, id, valueColumns(columns, side, ids.length === 1))),
      ...(ids[0] === "decision" ? [hint] : []),
    ),
  );
  return { title: words.approval.sections.decision, beside: cleared, lines: together(lines) };
}

function answerCells(writing: ApprovalWriting, id: AnswerId, [column, last]: readonly [number, number]): LineCell[] {
  const label = answerLabel(id, writing.evaluated.state.language);
  return [
    mergedCell([column - 2, column - 1], label, "label"),
    mergedCell([column, last], valueOf(writing, id), styleOf(id), typedOf(writing, id)),
  ];
}

/** Choices and limits of those cells. */
function typedOf({ words, evaluated }: ApprovalWriting, id: AnswerId): Typed {
  const { approval } = words;
  const { prompts } = approval;
  const common = {
    promptTitle: answerLabel(id, evaluated.state.language).slice(0, 32),
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
