import type { Calendar } from "../../domain/time/calendar";
import type { PastFigures } from "../../domain/engine/history";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import { texts } from "../../text/texts";
import type { ApprovalChange } from "./approvalChanges";
import { type ApprovalColumns, approvalPlaces } from "./approvalLayout";
import type { ApprovalAnswers } from "./readApproval";

/** Everything a new 审批表 is made from. */
export interface ApprovalRequest {
  evaluated: EvaluatedPeriod;
  /** ISO day. */
  madeOn: string;
  calendar: Calendar;
  /** What the period just before came to, when it is known. */
  previous: PastFigures | null;
  /** What the sheet that is there holds; noAnswers for the first one. */
  answers: ApprovalAnswers;
  /** Against the sheet that is there; null for the first one. */
  changes: readonly ApprovalChange[] | null;
}

/** The request with the places and words its parts are written by. */
export interface ApprovalWriting extends ApprovalRequest {
  columns: ApprovalColumns;
  words: ReturnType<typeof approvalWords>;
}

const approvalWords = ({ evaluated }: ApprovalRequest) => texts(evaluated.state.language).sheets;

export const approvalWriting = (request: ApprovalRequest): ApprovalWriting => ({
  ...request,
  columns: approvalPlaces(request.evaluated.state.scheme),
  words: approvalWords(request),
});
