import { adviceFor } from "../../domain/engine/advice";
import { nextGradeTexts } from "../../text/results/adviceText";
import { headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import { entriesAbout } from "../book/entriesAbout";
import type { LedgerEntry } from "../book/evaluatedPeriod";
import { dayCell } from "../kit/serialDay";
import { type InterviewRequest, sheetWords, lastColumn } from "./interviewRequest";

const mostEvidence = 6;

/** The entries in the order of their days. */
const byDay = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
  [...entries].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));

/** Section 2: what the ledger holds about the person. */
export function evidenceLines(request: InterviewRequest): SheetLine[] {
  const { interview } = sheetWords(request.evaluated);
  const entries = byDay(entriesAbout(request.evaluated, request.person));
  const shown = entries.length > mostEvidence ? entries.slice(0, mostEvidence) : entries;
  const columns = placedColumns<LedgerEntry, string>([
    {
      id: "date",
      header: interview.date,
      style: "date",
      says: ({ date }) => dayCell(date),
    },
    { id: "rule", header: interview.rule, spans: 2, style: "cell", says: ({ rule }) => rule },
    { id: "times", header: interview.times, style: "centered", says: ({ times }) => times },
    { id: "proof", header: interview.proof, spans: 3, style: "idText", says: ({ evidence }) => evidence },
  ]);
  const left = entries.length - shown.length;
  const closing = entries.length === 0 ? interview.noEvidence : left > 0 ? interview.moreEvidence(left) : null;
  return [
    headingLine(26, interview.evidence),
    ...(shown.length === 0 ? [] : [tableHeader(20, columns)]),
    ...shown.map((entry) => tableRow(20, columns, entry)),
    ...(closing === null ? [] : [lineOf(null, mergedCell([0, lastColumn], closing, "small"))]),
  ];
}

/** Section 3: the distance to the next grade and what would have covered it. */
export function nextGradeLines({ evaluated, person: { evaluation, inputs = {} } }: InterviewRequest): SheetLine[] {
  const { interview } = sheetWords(evaluated);
  const { scheme, state } = evaluated;
  if (scheme.bands.length === 0) return [];
  const texts =
    evaluation === null
      ? [""]
      : nextGradeTexts(evaluation, adviceFor(scheme, inputs, evaluation), scheme, state.language);
  return [
    headingLine(26, interview.next),
    ...texts.map((text) => lineOf(24, mergedCell([0, lastColumn], text, "cell"))),
  ];
}
