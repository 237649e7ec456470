import { type DatedStep, datedSteps } from "../../domain/engine/deadlines";
import { fingerprint } from "../../domain/figures/fingerprint";
import type { Language } from "../../domain/wording/localText";
import { periodOf } from "../../domain/time/period";
import { dueRemark } from "../../text/speaker/dueText";
import { texts } from "../../text/texts";
import { absolute } from "../kit/address";
import { lineCell, type SheetLine, lineOf, type LineCell, mergedCell } from "../kit/lines/line";
import { textLiteral } from "../kit/textLiteral";
import type { WorkbookState } from "../book/workbookState";
import { periodFingerprint } from "../book/periodFingerprint";
import { periodText } from "../book/periodText";
import type { PlanCell } from "../kit/plan";
import { policyStateAt } from "../policy/policyCells";
import { dayCell } from "../kit/serialDay";
import type { StyleName } from "../kit/styles";
import { deadlineCount, valueColumns } from "./approvalLayout";
import type { ApprovalWriting } from "./approvalRequest";

/** A label and its value in the left or the right half of the sheet. */
function field(
  { columns }: ApprovalWriting,
  side: "left" | "right",
  label: string,
  [says, style]: readonly [PlanCell, StyleName],
): LineCell[] {
  const [column, last] = valueColumns(columns, side === "left" ? 0 : 1);
  return [mergedCell([column - 2, column - 1], label, "label"), mergedCell([column, last], says, style)];
}

/** "客服部月度绩效考核 · 审批表 · 2026年11月" */
export const approvalTitle = ({ evaluated: { state, scheme }, words }: ApprovalWriting): string =>
  words.approval.title(scheme.name[state.language], periodText(state));

/** Title, department and policy; the fingerprints of what is shown stand beside the page, for whoever looks on the screen. */
function titleLines(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, madeOn, columns, words } = writing;
  const { state, scheme } = evaluated;
  const { approval, period } = words;
  const { exceptions } = columns;
  const beside = exceptions + 1;
  const name = scheme.name[state.language];
  const shown = periodText(state);
  const alarm = { formula: policyWrongFormula(state, approval.policyWrong) };
  return [
    lineOf(30, lineCell(0, approvalTitle(writing), "title"), lineCell(exceptions, alarm, "alarm")),
    lineOf(
      20,
      ...field(writing, "left", approval.department, [state.department, "cell"]),
      ...field(writing, "right", period.field[periodOf(state).length], [shown, "period"]),
      lineCell(beside, approval.fingerprint(periodFingerprint(evaluated)), "small"),
    ),
    lineOf(
      20,
      ...field(writing, "left", approval.policy, [name + approval.version(scheme.version), "cell"]),
      ...field(writing, "right", approval.madeOn, [dayCell(madeOn), "date"]),
      lineCell(beside, approval.policyFingerprint(fingerprint(scheme)), "small"),
    ),
  ];
}

/** The days that are due, two in a line, with what the policy says of them. */
function deadlineLines(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, calendar, columns } = writing;
  const { state, scheme } = evaluated;
  const { language } = state;
  const steps = datedSteps(scheme, periodOf(state), calendar);
  const fieldOf = (side: "left" | "right", step: DatedStep | undefined): LineCell[] =>
    step === undefined ? [] : field(writing, side, step.deadline.name[language], [dayCell(step.day), "date"]);
  return Array.from({ length: deadlineCount(scheme) }, (_, index) => {
    const [left, right] = steps.slice(2 * index, 2 * index + 2);
    const note = remarksOn([left, right], language);
    return lineOf(
      34,
      ...fieldOf("left", left),
      ...fieldOf("right", right),
      ...(note === "" ? [] : [lineCell(columns.exceptions, note, "small")]),
    );
  });
}

export const approvalHead = (writing: ApprovalWriting): SheetLine[] => [
  ...titleLines(writing),
  ...deadlineLines(writing),
];

/** The one live cell of the snapshot: a policy that went wrong afterwards must not be paid by. */
function policyWrongFormula({ sheets, language }: WorkbookState, warning: string): string {
  const cell = absolute(sheets.policy, policyStateAt.row, policyStateAt.column);
  return `=IF(${cell}=${textLiteral(texts(language).sheets.policy.stateRight)},"",${textLiteral(warning)})`;
}

/** What must be checked about these days. */
const remarksOn = (steps: readonly (DatedStep | undefined)[], language: Language): string =>
  [...new Set(steps.flatMap((step) => (step === undefined ? [] : dueRemark(step, language))))]
    .filter((text) => text !== "")
    .join(" ");
