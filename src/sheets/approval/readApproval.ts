import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { dayIn } from "../kit/serialDay";
import type { ApprovalChange, ApprovalPerson, ApprovalSnapshot } from "./approvalChanges";
import { approvalColumns, isFigure } from "./approvalColumns";
import { answerPlaces } from "./answerPlaces";
import { type AnswerId, approvalPlaces } from "./approvalLayout";

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

function readAnswers(raw: RawSheet, language: Language): ApprovalAnswers {
  const words = texts(language).sheets.approval;
  const places = answerPlaces(raw.values, language);
  const value = (id: AnswerId): CellValue => {
    const place = places[id];
    return place === undefined ? "" : at(raw, place.row, place.column);
  };
  const text = (id: AnswerId): string => String(value(id)).trim();
  const day = (id: AnswerId): string | null => dayIn(value(id));
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

/** Rows below which people are listed: those with results, and those without. */
function listsIn({ values }: RawSheet, language: Language): { header: number; isScored: boolean }[] {
  const { approval, score } = texts(language).sheets;
  return values.flatMap((row, header) =>
    row[1] === score.number && row[2] === score.name ? [{ header, isScored: row[3] !== approval.whyUnscored }] : [],
  );
}

function readPeople(raw: RawSheet, scheme: Scheme, language: Language): ApprovalPerson[] {
  const columns = approvalPlaces(scheme);
  const figures = approvalColumns(scheme);
  return listsIn(raw, language).flatMap(({ header, isScored }) => {
    const number = (row: number, column: number | null): number | null =>
      column === null || !isScored ? null : numberAt(raw, row, column);
    const people: ApprovalPerson[] = [];
    for (let row = header + 1; textAt(raw, row, 1) !== "" || textAt(raw, row, 2) !== ""; row += 1) {
      const points = figures.flatMap((figure, index) =>
        isFigure(figure) ? [[figure.name(language), number(row, columns.firstFigure + index)] as const] : [],
      );
      people.push({
        number: textAt(raw, row, 1),
        name: textAt(raw, row, 2),
        points: Object.fromEntries(points),
        total: number(row, columns.total),
        grade: columns.grade === null || !isScored ? "" : textAt(raw, row, columns.grade),
      });
    }
    return people;
  });
}

/** The fingerprint of the policy, beside the head of the sheet. */
function policyMark({ values }: RawSheet): string {
  const [, , row = []] = values;
  return row.flatMap((cell) => /[0-9a-f]{16}/.exec(String(cell))?.[0] ?? [])[0] ?? "";
}

/** Reads back what people wrote on 审批表 and the figures it shows. */
export function readApproval(raw: RawSheet, scheme: Scheme, language: Language): ApprovalReading {
  return {
    answers: readAnswers(raw, language),
    snapshot: { people: readPeople(raw, scheme, language), policy: policyMark(raw) },
  };
}

/** After a change of figures nobody has decided upon them; what was said stays. */
export const keptAnswers = (answers: ApprovalAnswers, changes: readonly ApprovalChange[]): ApprovalAnswers =>
  changes.length === 0 ? answers : { ...answers, decision: null, publishedOn: null, approver: "", approvedOn: null };
