import type { Evaluation } from "../../domain/engine/evaluation";
import { inputsOf } from "../../domain/measures/measureOf";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type Rater, ratersOf } from "../book/ratersOf";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import type { CardNotes } from "./cardNotes";
import { sumOf } from "../../domain/figures/sum";
import { headingWordWidth } from "../kit/textFit";
import { hasAnyReason } from "./itemReasons";
import { hasAnyValue } from "./measured";

/** Everything a score card is made from. */
export interface CardRequest {
  evaluated: EvaluatedPeriod;
  person: PersonRow;
  evaluation: Evaluation;
  /** ISO day. */
  madeOn: string;
  notes: CardNotes;
}

/**
 * Columns of a card, counted from 0: item, full marks, a column per rater, what was measured, points, reasons. Where the form has no
 * reasons to give, points take the room of that column as well.
 */
interface CardColumns {
  hasReasons: boolean;
  /** Whether anything was measured that one figure tells. */
  hasValues: boolean;
  raters: readonly Rater[];
  points: number;
  reasons: number;
  widths: readonly number[];
}

/** The request with the places and words its parts are written by. */
export interface CardWriting extends CardRequest {
  columns: CardColumns;
  words: ReturnType<typeof cardWords>;
}

/** More raters than these leave no room for reasons, which name their marks anyway. */
const mostRaters = 4;
const pageWidth = 94;

const cardWords = ({ state }: EvaluatedPeriod) => texts(state.language).sheets;

/** Raters have columns of their own where most items are rated by them. */
function ratersShown({ scheme, state }: EvaluatedPeriod): readonly Rater[] {
  const raters = ratersOf(scheme, state.language);
  const ids = new Set(raters.flatMap(({ inputs }) => inputs.map(({ id }) => id)));
  const isRated = ({ method }: Item): boolean =>
    "measure" in method && inputsOf(method.measure).some((id) => ids.has(id));
  const isUsual = scheme.items.filter(isRated).length * 2 >= scheme.items.length;
  return raters.length > mostRaters || !isUsual ? [] : raters;
}

/** Items on scales of their own count differently, so their weights stand where full marks would. */
export function isWeighted({ items, total }: Scheme): boolean {
  const weights = new Set(items.map(({ weight }) => weight ?? 1).filter((weight) => weight > 0));
  return total.kind === "mean" && weights.size > 1;
}

/** A rater's marks need few digits, and the column what the rater is called. */
const raterWidth = ({ name }: Rater): number => Math.max(7, headingWordWidth(name));

/** What is left where points have no reasons beside them. */
const leastReasons = 12;

function columnsOf(evaluated: EvaluatedPeriod): CardColumns {
  const raters = ratersShown(evaluated);
  const hasReasons = hasAnyReason(evaluated, raters);
  const hasValues = hasAnyValue(evaluated);
  const left = [isWeighted(evaluated.scheme) ? 10 : 9, ...raters.map(raterWidth), ...(hasValues ? [12] : []), 10];
  const used = sumOf(left, (width) => width);
  const item = hasReasons ? 20 : pageWidth - used - leastReasons;
  const points = left.length;
  const widths = [item, ...left, pageWidth - used - item];
  return { hasReasons, hasValues, raters, points, reasons: points + 1, widths };
}

export const cardWriting = (request: CardRequest): CardWriting => ({
  ...request,
  columns: columnsOf(request.evaluated),
  words: cardWords(request.evaluated),
});
