import { fingerprint } from "../../domain/figures/fingerprint";
import type { Language } from "../../domain/wording/localText";
import { periodOf } from "../../domain/time/period";
import { sourceText } from "../../text/sourceText";
import { texts } from "../../text/texts";
import { absolute } from "../kit/address";
import { type Piece, piece, wide } from "../kit/draft";
import { textLiteral } from "../kit/textLiteral";
import { datedSteps } from "../book/periodDates";
import type { WorkbookState } from "../book/evaluatedPeriod";
import { periodFingerprint } from "../book/periodFingerprint";
import { periodText } from "../book/periodText";
import type { PlanCell } from "../kit/plan";
import { policyStateAt } from "../policy/policyCells";
import { serialOf } from "../kit/serialDay";
import type { StyleName } from "../kit/styles";
import type { ApprovalWriting } from "./approvalRequest";

/** A label and its value in the left or the right half of the sheet. */
export const half = (
  row: number,
  side: "left" | "right",
  label: string,
  value: PlanCell,
  style: StyleName,
  lastColumn: number,
): Piece[] =>
  side === "left"
    ? [wide(row, 0, 1, label, "label"), wide(row, 2, 4, value, style)]
    : [wide(row, 5, 6, label, "label"), wide(row, 7, lastColumn, value, style)];

/** Title, department, policy, dates due and the fingerprints of what is shown. */
export function headPieces({ evaluated, madeOn, calendar, layout, words }: ApprovalWriting): Piece[] {
  const { state, scheme } = evaluated;
  const { language } = state;
  const { approval, period } = words;
  const { last, exceptions } = layout.columns;
  const name = scheme.name[language];
  const shown = periodText(state);
  const steps = datedSteps(scheme, periodOf(state), calendar);
  const right = (row: number, label: string, value: PlanCell, style: StyleName): Piece[] =>
    half(row, "right", label, value, style, last);
  return [
    piece(0, 0, approval.title(name, shown), "title"),
    piece(0, exceptions, { formula: policyWrongFormula(state, approval.policyWrong) }, "alarm"),
    ...half(1, "left", approval.department, state.department, "cell", last),
    ...right(1, period.field[periodOf(state).length], shown, "month"),
    piece(1, exceptions, approval.fingerprint(periodFingerprint(evaluated)), "small"),
    ...half(2, "left", approval.policy, name + approval.version(scheme.version), "cell", last),
    ...right(2, approval.madeOn, serialOf(madeOn) ?? "", "date"),
    piece(2, exceptions, approval.policyFingerprint(fingerprint(scheme)), "small"),
    ...steps.flatMap(({ deadline, due, isUncertain }, index): Piece[] => {
      const row = layout.deadlineRow + Math.floor(index / 2);
      const value = due === null ? "" : (serialOf(due) ?? "");
      const note = [sourceText(deadline.source, language), isUncertain ? approval.uncertain : ""]
        .filter((text) => text !== "")
        .join(" ");
      return [
        ...half(row, index % 2 === 0 ? "left" : "right", deadline.name[language], value, "date", last),
        ...(index % 2 === 0
          ? [piece(row, exceptions, steps[index + 1] ? pair(steps, index, language) : note, "small")]
          : []),
      ];
    }),
  ];
}

/** The one live cell of the snapshot: a policy that went wrong afterwards must not be paid by. */
function policyWrongFormula({ sheets, language }: WorkbookState, warning: string): string {
  const cell = absolute(sheets.policy, policyStateAt.row, policyStateAt.column);
  return `=IF(${cell}=${textLiteral(texts(language).sheets.policy.stateRight)},"",${textLiteral(warning)})`;
}

const pair = (steps: ReturnType<typeof datedSteps>, index: number, language: Language): string =>
  steps
    .slice(index, index + 2)
    .map(({ deadline }) => sourceText(deadline.source, language))
    .join("，");
