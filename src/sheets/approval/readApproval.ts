import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { dayIn } from "../kit/serialDay";
import type { ApprovalChange, ApprovalPerson, ApprovalSnapshot } from "./approvalChanges";
import { approvalColumns, isFigure } from "./approvalColumns";
import { type AnswerId, approvalLayout } from "./approvalLayout";

/** What approver and scorer filled in; dates are ISO days. */
export interface ApprovalAnswers {
  decision: "approve" | "return" | null;
  publishedOn: string | null;
  reason: string;
  comments: string;
  scorer: string;
  scoredOn: string | null;
  approver: string;
  approvedOn: string | null;
}

/** An approval sheet as it stands: the answers and the figures it shows. */
interface ApprovalReading {
  answers: ApprovalAnswers;
  snapshot: ApprovalSnapshot;
}

export const noAnswers: ApprovalAnswers = {
  decision: null,
  publishedOn: null,
  reason: "",
  comments: "",
  scorer: "",
  scoredOn: null,
  approver: "",
  approvedOn: null,
};

const at = (raw: RawSheet, row: number, column: number): CellValue => raw.values[row]?.[column] ?? "";
const textAt = (raw: RawSheet, row: number, column: number): string => String(at(raw, row, column)).trim();

function readAnswers(raw: RawSheet, scheme: Scheme, language: Language): ApprovalAnswers {
  const words = texts(language).sheets.approval;
  const { answers } = approvalLayout(scheme);
  const text = (id: AnswerId): string => textAt(raw, answers[id].row, answers[id].column);
  const day = (id: AnswerId): string | null => dayIn(at(raw, answers[id].row, answers[id].column));
  const decision = text("decision");
  return {
    decision: decision === words.approve ? "approve" : decision === words.return ? "return" : null,
    publishedOn: day("publishedOn"),
    reason: text("reason"),
    comments: text("comments"),
    scorer: text("scorer"),
    scoredOn: day("scoredOn"),
    approver: text("approver"),
    approvedOn: day("approvedOn"),
  };
}

const numberAt = (raw: RawSheet, row: number, column: number): number | null => {
  const value = at(raw, row, column);
  return typeof value === "number" ? value : null;
};

function readPeople(raw: RawSheet, scheme: Scheme, language: Language): ApprovalPerson[] {
  const words = texts(language).sheets;
  const { columns, listRow } = approvalLayout(scheme);
  const figures = approvalColumns(scheme);
  const header = raw.values.findIndex(
    (row, index) => index >= listRow && row[1] === words.score.number && row[2] === words.score.name,
  );
  if (header < 0) return [];
  const people: ApprovalPerson[] = [];
  for (let row = header + 1; textAt(raw, row, 1) !== "" || textAt(raw, row, 2) !== ""; row += 1) {
    people.push({
      number: textAt(raw, row, 1),
      name: textAt(raw, row, 2),
      points: Object.fromEntries(
        figures.flatMap((figure, index) =>
          isFigure(figure) ? [[figure.name(language), numberAt(raw, row, columns.firstFigure + index)]] : [],
        ),
      ),
      total: columns.total === null ? null : numberAt(raw, row, columns.total),
      grade: columns.grade === null ? "" : textAt(raw, row, columns.grade),
    });
  }
  return people;
}

/** Reads back what people wrote on 审批表 and the figures it shows. */
export function readApproval(raw: RawSheet, scheme: Scheme, language: Language): ApprovalReading {
  const { policyFingerprint } = approvalLayout(scheme);
  const mark = /[0-9a-f]{16}/.exec(textAt(raw, policyFingerprint.row, policyFingerprint.column));
  return {
    answers: readAnswers(raw, scheme, language),
    snapshot: { people: readPeople(raw, scheme, language), policy: mark?.[0] ?? "" },
  };
}

/** After a change of figures nobody has decided upon them; what was said stays. */
export const keptAnswers = (answers: ApprovalAnswers, changes: readonly ApprovalChange[]): ApprovalAnswers =>
  changes.length === 0 ? answers : { ...answers, decision: null, publishedOn: null, approver: "", approvedOn: null };
