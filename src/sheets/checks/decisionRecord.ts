import type { DecisionPart } from "../../domain/issue/recordIssue";
import { texts } from "../../text/texts";
import { answerPlaces } from "../approval/answerPlaces";
import { readApproval } from "../approval/readApproval";
import type { RawPeriod } from "../book/rawPeriod";
import type { ApprovalState } from "../book/workbookState";
import { cellAt } from "../kit/address";
import type { Finding } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { serialOf } from "../kit/serialDay";
import type { CheckContext } from "./context";

const parts = [
  "decision",
  "approver",
  "approvedOn",
  "reason",
  "publishedOn",
] as const satisfies readonly DecisionPart[];

/** Whether 审批表 says of the decision what was recorded when it was made. */
export function decisionRecord({ raw }: Pick<CheckContext, "raw">): Finding[] {
  const { approval } = raw.state;
  if (approval === null || raw.approval === null || raw.isStateOlder) return [];
  return approval.status === "waiting" ? notRecorded(raw, raw.approval) : differing(raw, raw.approval, approval);
}

/** Only the pane decides: it checks what is decided upon, and keeps who and when. */
function notRecorded(raw: RawPeriod, sheet: RawSheet): Finding[] {
  const { decision } = readApproval(sheet, raw.state.scheme, raw.state.language).answers;
  if (decision === null) return [];
  const { at, value } = cellOf(raw, sheet, "decision");
  const issue = { code: "decisionNotRecorded", read: String(value) } as const;
  return [{ severity: "warning", issue, at, person: null, fix: null }];
}

function differing(raw: RawPeriod, sheet: RawSheet, approval: ApprovalState): Finding[] {
  const { answers } = readApproval(sheet, raw.state.scheme, raw.state.language);
  const recorded = recordedIn(approval);
  return parts.flatMap((part): Finding[] => {
    if ((answers[part] ?? "") === recorded[part]) return [];
    const { at, value } = cellOf(raw, sheet, part);
    const issue = {
      code: "decisionDiffers",
      part,
      recorded: said(raw, part, recorded[part]),
      read: read(value, answers[part]),
    } as const;
    const to = cellFor(raw, part, recorded[part]);
    const fix = at === null ? null : ({ kind: "setValue", at, from: value, to } as const);
    return [{ severity: "error", issue, at, person: null, fix }];
  });
}

const recordedIn = ({
  status,
  decidedBy,
  decidedOn,
  reason,
  publishedOn,
}: ApprovalState): Record<DecisionPart, string> => ({
  decision: status === "approved" ? "approve" : "return",
  approver: decidedBy.trim(),
  approvedOn: decidedOn ?? "",
  reason: reason.trim(),
  publishedOn: publishedOn ?? "",
});

/** The cell with its label before it; somebody may have typed over that. */
function cellOf({ state, approval }: RawPeriod, sheet: RawSheet, part: DecisionPart) {
  const place = answerPlaces(sheet.values, state.language)[part];
  if (place === undefined) return { at: null, value: "" };
  const { row, column } = place;
  const at = { sheet: approval?.name ?? sheet.name, address: cellAt(row, column) };
  return { at, value: sheet.values[row]?.[column] ?? "" };
}

const isDay = (part: DecisionPart): boolean => part === "approvedOn" || part === "publishedOn";

/** As people read it. */
function said({ state }: RawPeriod, part: DecisionPart, recorded: string): string {
  const { approve, return: back } = texts(state.language).sheets.approval;
  return part === "decision" ? (recorded === "approve" ? approve : back) : recorded;
}

/** A day that is one is told as a day. */
const read = (value: CellValue, answer: string | null): string =>
  typeof value === "number" && answer !== null ? answer : String(value);

const cellFor = (raw: RawPeriod, part: DecisionPart, recorded: string): CellValue =>
  isDay(part) && recorded !== "" ? (serialOf(recorded) ?? recorded) : said(raw, part, recorded);
