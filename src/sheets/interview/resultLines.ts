import { adviceFor } from "../../domain/engine/advice";
import { settled } from "../../domain/figures/typed";
import type { Item } from "../../domain/scheme/scheme";
import { reasonText } from "../../text/methods/reasonText";
import { nextGradeTexts } from "../../text/results/adviceText";
import { headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import { entriesAbout } from "../book/entriesAbout";
import type { LedgerEntry } from "../book/evaluatedPeriod";
import { dayCell } from "../kit/serialDay";
import { type InterviewRequest, sheetWords, lastColumn } from "./interviewRequest";

const mostEvidence = 6;

/** Why an item lost points, one line for each step that took some. */
function itemReasons({ evaluated, person }: InterviewRequest, id: string): string {
  const { interview } = sheetWords(evaluated);
  const result = person.evaluation?.items.find((item) => item.id === id);
  if (result === undefined) return interview.nothingLost;
  const lines = result.reasons
    .filter((reason) => reason.lost > 0 || result.points === null)
    .map((reason) => reasonText(reason, result, evaluated.scheme, evaluated.state.language));
  return lines.length === 0 ? interview.nothingLost : lines.join("\n");
}

/** Section 1: every item with its points and why some were lost. */
export function breakdownLines(request: InterviewRequest): SheetLine[] {
  const { evaluated, person } = request;
  const { interview } = sheetWords(evaluated);
  const pointsOf = ({ id }: Item): number | null =>
    person.evaluation?.items.find((one) => one.id === id)?.points ?? null;
  const lost = (item: Item): number | "" => {
    const points = pointsOf(item);
    return points === null ? "" : settled(Math.max(0, item.full - points));
  };
  const columns = placedColumns<Item, string>([
    { id: "item", header: interview.item, style: "cell", says: ({ name }) => name[evaluated.state.language] },
    { id: "full", header: interview.full, style: "points", says: ({ full }) => (full === 0 ? "" : full) },
    { id: "points", header: interview.points, style: "points", says: (item) => pointsOf(item) ?? "" },
    { id: "lost", header: interview.lost, style: "points", says: lost },
    { id: "reasons", header: interview.reasons, spans: 3, style: "small", says: ({ id }) => itemReasons(request, id) },
  ]);
  return [
    headingLine(26, interview.breakdown),
    tableHeader(20, columns),
    ...evaluated.scheme.items.map((item) => tableRow(22, columns, item)),
  ];
}

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
    tableHeader(20, columns),
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
