import { figure } from "../../text/speaker/figure";
import { headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import { entriesAbout } from "../book/entriesAbout";
import type { LedgerEntry } from "../book/evaluatedPeriod";
import { dayCell } from "../kit/serialDay";
import { type InterviewRequest, sheetWords, lastColumn } from "./interviewRequest";
import { inputsToNextGrade } from "./inputsToNextGrade";

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

function reachText({ evaluated, person }: InterviewRequest): string {
  const { interview } = sheetWords(evaluated);
  const { language } = evaluated.state;
  const { evaluation, inputs } = person;
  if (!evaluation) return "";
  if (evaluation.next === null) return interview.highest;
  const { grade } = evaluation.next;
  const missing = figure(evaluation.next.missing, language, evaluated.scheme.decimals);
  const gains = inputs ? inputsToNextGrade(evaluated.scheme, inputs, evaluation) : null;
  if (gains === null) return interview.reachHard(grade, missing);
  const steps = gains.map(({ input, gain }) => {
    const name = evaluated.scheme.inputs.find((one) => one.id === input)?.name[language] ?? input;
    return interview.reachStep(name, figure(gain, language, evaluated.scheme.decimals));
  });
  return interview.reach(grade, missing, steps.join(interview.reachJoin));
}

/** Section 3: the distance to the next grade and what would have covered it. */
export function nextGradeLines(request: InterviewRequest): SheetLine[] {
  const { interview } = sheetWords(request.evaluated);
  if (request.evaluated.scheme.bands.length === 0) return [];
  return [headingLine(26, interview.next), lineOf(24, mergedCell([0, lastColumn], reachText(request), "cell"))];
}
