import { type DatedStep, datedSteps } from "../../domain/engine/deadlines";
import { fingerprint } from "../../domain/figures/fingerprint";
import type { Language } from "../../domain/wording/localText";
import { periodOf } from "../../domain/time/period";
import { sourceText } from "../../text/speaker/sourceText";
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
  { layout }: ApprovalWriting,
  side: "left" | "right",
  label: string,
  [says, style]: readonly [PlanCell, StyleName],
): LineCell[] {
  const { column, lastColumn } = valueColumns(layout.columns, side === "left" ? 0 : 1);
  return [mergedCell([column - 2, column - 1], label, "label"), mergedCell([column, lastColumn], says, style)];
}

/** Title, department, policy and the fingerprints of what is shown. */
function titleLines(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, madeOn, layout, words } = writing;
  const { state, scheme } = evaluated;
  const { approval, period } = words;
  const { exceptions } = layout.columns;
  const name = scheme.name[state.language];
  const shown = periodText(state);
  const alarm = { formula: policyWrongFormula(state, approval.policyWrong) };
  return [
    lineOf(30, lineCell(0, approval.title(name, shown), "title"), lineCell(exceptions, alarm, "alarm")),
    lineOf(
      20,
      ...field(writing, "left", approval.department, [state.department, "cell"]),
      ...field(writing, "right", period.field[periodOf(state).length], [shown, "period"]),
      lineCell(exceptions, approval.fingerprint(periodFingerprint(evaluated)), "small"),
    ),
    lineOf(
      20,
      ...field(writing, "left", approval.policy, [name + approval.version(scheme.version), "cell"]),
      ...field(writing, "right", approval.madeOn, [dayCell(madeOn), "date"]),
      lineCell(exceptions, approval.policyFingerprint(fingerprint(scheme)), "small"),
    ),
  ];
}

/** The days that are due, two in a line, with what the policy says of them. */
function deadlineLines(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, calendar, layout } = writing;
  const { state, scheme } = evaluated;
  const { language } = state;
  const steps = datedSteps(scheme, periodOf(state), calendar);
  const fieldOf = (side: "left" | "right", step: DatedStep | undefined): LineCell[] =>
    step === undefined ? [] : field(writing, side, step.deadline.name[language], [dayCell(step.day), "date"]);
  return Array.from({ length: deadlineCount(scheme) }, (_, index) => {
    const [left, right] = steps.slice(2 * index, 2 * index + 2);
    const note = sourcesOf([left, right], language);
    return lineOf(
      34,
      ...fieldOf("left", left),
      ...fieldOf("right", right),
      lineCell(layout.columns.exceptions, note, "small"),
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

/** Where the policy names these days, and what must be checked about them. */
function sourcesOf(steps: readonly (DatedStep | undefined)[], language: Language): string {
  const there = steps.filter((step) => step !== undefined);
  const sources = there.map(({ deadline }) => sourceText(deadline.source, language)).join("，");
  const remarks = new Set(there.map((step) => dueRemark(step, language)));
  return [sources, ...remarks].filter((text) => text !== "").join(" ");
}
