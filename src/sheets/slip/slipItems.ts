import type { ItemResult } from "../../domain/engine/evaluation";
import type { LineResult } from "../../domain/totals/lines";
import type { Item } from "../../domain/scheme/scheme";
import { reasonSource, reasonText } from "../../text/methods/reasonText";
import { sourceText } from "../../text/speaker/sourceText";
import { slipWords } from "../../text/slipWords";
import { texts } from "../../text/texts";
import { lineText } from "../../text/totals/lineText";
import { saysNothing } from "../book/saysNothing";
import { cellAt } from "../kit/address";
import { blankLine, headingLine, lineCell, lineOf, type SheetLine } from "../kit/lines/line";
import type { PlanCell } from "../kit/plan";
import { type SlipCells, slipColumns, type SlipRequest } from "./slipRequest";

const { name, full, own, lost, tried, why } = slipColumns;
const none = "—";

/** Every item with what was lost in it, by which clause and how it is worked out; then what is added or taken besides. */
export function slipItems(request: SlipRequest, cells: SlipCells): SheetLine[] {
  const { evaluated, evaluation } = request;
  const { scheme, state } = evaluated;
  const words = slipWords(state.language);
  const items = scheme.items.flatMap((item, index): SheetLine[] => {
    const result = evaluation.items[index];
    return result === undefined || saysNothing(item, result) ? [] : [itemLine(request, cells, { item, result })];
  });
  const lines = evaluation.lines.map((line) => besideLine(request, cells, line));
  if (items.length + lines.length === 0) return [];
  const head = lineOf(
    20,
    lineCell(name, words.head.item, "header"),
    lineCell(full, words.head.full, "header"),
    lineCell(own, words.head.own, "header"),
    lineCell(lost, words.head.lost, "header"),
    lineCell(tried, cells.tried ? words.head.tried : "", "header"),
    lineCell(why, words.head.why, "header"),
  );
  return [headingLine(22, words.sections.items), head, ...items, ...lines, blankLine()];
}

interface Judged {
  item: Item;
  result: ItemResult;
}

function itemLine(request: SlipRequest, cells: SlipCells, judged: Judged): SheetLine {
  const { item, result } = judged;
  const hasPoints = earnsHere(judged);
  const isLost = hasPoints && result.full > 0;
  const column = `item.${item.id}`;
  return lineOf(
    22,
    lineCell(name, item.name[request.evaluated.state.language], "cell"),
    lineCell(full, isLost ? result.full : none, "centered"),
    lineCell(
      own,
      hasPoints ? cells.own(column, result.points ?? 0) : placeText(request, judged),
      hasPoints ? "points" : "centered",
    ),
    lineCell(lost, isLost ? lostCell(cells, result) : none, isLost ? "points" : "centered"),
    lineCell(tried, hasPoints && cells.tried ? cells.tried(column) : "", "points"),
    lineCell(why, whyText(request, judged), "small"),
  );
}

/** A ranked item has a place in the place of points, and one that does not count has none. */
const earnsHere = ({ item, result }: Judged): boolean => item.method.kind !== "rank" && result.points !== null;

/** A place among colleagues, where the item has one in the place of points. */
const placeText = ({ evaluated: { state } }: SlipRequest, { result: { place } }: Judged): string =>
  place === null ? none : texts(state.language).sheets.card.place(String(place.rank));

/** On screen it is the difference of the two cells beside it. */
function lostCell(cells: SlipCells, result: ItemResult): (row: number) => PlanCell {
  const value = result.full - (result.points ?? 0);
  if (cells.tried === null) return () => Math.max(0, Math.round(value * 1e6) / 1e6);
  return (row) => ({ formula: `=MAX(0,ROUND(${cellAt(row, full)}-${cellAt(row, own)},6))` });
}

/** The reasons, each with its clause. */
function whyText({ evaluated: { scheme, state } }: SlipRequest, { item, result }: Judged): string {
  const { language } = state;
  const words = slipWords(language);
  if (!result.applies) return words.notCounted;
  if (result.reasons.length === 0) return words.nothingLost;
  return result.reasons
    .map((reason) => {
      const source = reasonSource(reason, item);
      const clause = sourceText(source, scheme, language, item.name[language]);
      return words.reason(reasonText(reason, result, scheme, language), clause);
    })
    .join("\n");
}

function besideLine({ evaluated: { scheme, state } }: SlipRequest, cells: SlipCells, line: LineResult): SheetLine {
  const { language } = state;
  const { name: called, source } = line.line;
  const column = `line.${line.line.id}`;
  const text = slipWords(language).reason(
    lineText(line, scheme, language),
    sourceText(source, scheme, language, called[language]),
  );
  return lineOf(
    22,
    lineCell(name, called[language], "cell"),
    lineCell(full, none, "centered"),
    lineCell(own, cells.own(column, line.value), "points"),
    lineCell(lost, none, "centered"),
    lineCell(tried, cells.tried ? cells.tried(column) : "", "points"),
    lineCell(why, text, "small"),
  );
}
