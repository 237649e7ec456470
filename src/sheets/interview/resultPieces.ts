import { round } from "../../domain/figures/rounding";
import { figure } from "../../text/figure";
import { reasonText } from "../../text/reasonText";
import { type Piece, piece, wide } from "../kit/draft";
import type { LedgerEntry } from "../book/evaluatedPeriod";
import type { PlanCell } from "../kit/plan";
import { serialOf } from "../kit/serialDay";
import { heightFor, heightForSmall } from "../kit/textFit";
import { type InterviewRequest, interviewWords, lastColumn, widthOf } from "./interviewRequest";
import { reachNext } from "./reachNext";

/** Pieces of one part and the heights of its rows, by row counted from 0. */
export interface SheetPart {
  pieces: Piece[];
  heights: Record<number, number>;
  /** First row below it. */
  next: number;
}

const mostEvidence = 6;

/** Why an item lost points, one line for each step that took some. */
function itemReasons({ evaluated, person }: InterviewRequest, id: string): string {
  const { interview } = interviewWords(evaluated);
  const result = person.evaluation?.items.find((item) => item.id === id);
  if (result === undefined) return interview.nothingLost;
  const lines = result.reasons
    .filter((reason) => reason.lost > 0 || result.points === null)
    .map((reason) => reasonText(reason, result, evaluated.scheme, evaluated.state.language));
  return lines.length === 0 ? interview.nothingLost : lines.join("\n");
}

/** Section 1: every item with its points and why some were lost. */
export function breakdown(request: InterviewRequest, row: number): SheetPart {
  const { evaluated, person } = request;
  const { interview } = interviewWords(evaluated);
  const { language } = evaluated.state;
  const heights: Record<number, number> = { [row]: 26, [row + 1]: 20 };
  const lines = evaluated.scheme.items.flatMap((item, index) => {
    const at = row + 2 + index;
    const points = person.evaluation?.items.find((one) => one.id === item.id)?.points ?? null;
    const reasons = itemReasons(request, item.id);
    const name = item.name[language];
    heights[at] = Math.max(heightFor(name, widthOf(0, 0), 22), heightForSmall(reasons, widthOf(4, lastColumn), 22));
    return [
      piece(at, 0, name, "cell"),
      piece(at, 1, item.full === 0 ? "" : item.full, "points"),
      piece(at, 2, points ?? "", "points"),
      piece(at, 3, points === null ? "" : round(Math.max(0, item.full - points), 2), "points"),
      wide(at, 4, lastColumn, reasons, "small"),
    ];
  });
  const headings = [interview.item, interview.full, interview.points, interview.lost];
  return {
    pieces: [
      piece(row, 0, interview.breakdown, "section"),
      ...headings.map((text, column) => piece(row + 1, column, text, "header")),
      wide(row + 1, 4, lastColumn, interview.reasons, "header"),
      ...lines,
    ],
    heights,
    next: row + 2 + evaluated.scheme.items.length,
  };
}

/** Entries of the ledger about this person, in the order of their days. */
const evidenceOf = ({ evaluated, person }: InterviewRequest): LedgerEntry[] =>
  evaluated.ledger
    .filter(({ number, name }) => (number === "" ? name === person.name : number === person.number))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));

/** Section 2: what the ledger holds about the person. */
export function evidence(request: InterviewRequest, row: number): SheetPart {
  const { interview } = interviewWords(request.evaluated);
  const entries = evidenceOf(request);
  const shown = entries.length > mostEvidence ? entries.slice(0, mostEvidence) : entries;
  const heights: Record<number, number> = { [row]: 26, [row + 1]: 20 };
  const dayOf = ({ date }: LedgerEntry): PlanCell => (date === null ? "" : (serialOf(date) ?? ""));
  const lines = shown.flatMap((entry, index) => {
    const at = row + 2 + index;
    heights[at] = heightForSmall(entry.evidence, widthOf(4, lastColumn), 20);
    return [
      piece(at, 0, dayOf(entry), "date"),
      wide(at, 1, 2, entry.rule, "cell"),
      piece(at, 3, entry.times, "centered"),
      wide(at, 4, lastColumn, entry.evidence, "idText"),
    ];
  });
  const left = entries.length - shown.length;
  const closing = entries.length === 0 ? interview.noEvidence : left > 0 ? interview.moreEvidence(left) : null;
  const end = row + 2 + shown.length;
  return {
    pieces: [
      piece(row, 0, interview.evidence, "section"),
      piece(row + 1, 0, interview.date, "header"),
      wide(row + 1, 1, 2, interview.rule, "header"),
      piece(row + 1, 3, interview.times, "header"),
      wide(row + 1, 4, lastColumn, interview.proof, "header"),
      ...lines,
      ...(closing === null ? [] : [wide(end, 0, lastColumn, closing, "small")]),
    ],
    heights,
    next: end + (closing === null ? 0 : 1),
  };
}

function reachText({ evaluated, person }: InterviewRequest): string {
  const { interview } = interviewWords(evaluated);
  const { language } = evaluated.state;
  const { evaluation, inputs } = person;
  if (!evaluation) return "";
  if (evaluation.next === null) return interview.highest;
  const { grade } = evaluation.next;
  const missing = figure(evaluation.next.missing, language);
  const gains = inputs ? reachNext(evaluated.scheme, inputs, evaluation) : null;
  if (gains === null) return interview.reachHard(grade, missing);
  const steps = gains.map(({ input, gain }) => {
    const name = evaluated.scheme.inputs.find((one) => one.id === input)?.name[language] ?? input;
    return interview.reachStep(name, figure(gain, language));
  });
  return interview.reach(grade, missing, steps.join(interview.reachJoin));
}

/** Section 3: the distance to the next grade and what would have covered it. */
export function nextGradeLine(request: InterviewRequest, row: number): SheetPart {
  const { interview } = interviewWords(request.evaluated);
  if (request.evaluated.scheme.bands.length === 0) return { pieces: [], heights: {}, next: row };
  const text = reachText(request);
  return {
    pieces: [piece(row, 0, interview.next, "section"), wide(row + 1, 0, lastColumn, text, "cell")],
    heights: { [row]: 26, [row + 1]: heightFor(text, widthOf(0, lastColumn), 24) },
    next: row + 2,
  };
}
