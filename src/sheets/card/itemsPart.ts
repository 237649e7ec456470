import type { ItemResult } from "../../domain/engine/evaluation";
import type { Group } from "../../domain/scheme/totalRule";
import type { Item } from "../../domain/scheme/scheme";
import { figure } from "../../text/figure";
import { itemFigure } from "../../text/itemFigure";
import { reasonText } from "../../text/reasonText";
import { type Piece, piece, wide } from "../kit/draft";
import type { PlanCell } from "../kit/plan";
import { heightFor, heightForSmall } from "../kit/textFit";
import type { CardPart, CardWriting } from "./cardRequest";

/** Marks of the raters for an item; blank where one gave none, or the item is not rated. */
function ratings({ person, columns, words }: CardWriting, { method }: Item): PlanCell[] {
  const of = "measure" in method && method.measure.kind === "mean" ? method.measure.of : [];
  return columns.raters.map(({ inputs }) => {
    const given = of.find(({ input }) => inputs.some(({ id }) => id === input));
    const value = given === undefined ? null : (person.inputs?.[given.input] ?? null);
    if (typeof value === "boolean") return value ? words.score.yes : words.score.no;
    return value ?? "";
  });
}

/** What was measured or judged, as far as one figure tells it. */
function measured({ evaluated, words }: CardWriting, result: ItemResult): string {
  const { scheme, state } = evaluated;
  if (!result.applies) return scheme.total.kind === "none" ? words.score.noData : words.card.notCounted;
  return itemFigure(result, scheme, state.language) ?? result.tier ?? "";
}

/** Where the form has no marks to give. */
const none = "—";

function pointsCell({ evaluated, words }: CardWriting, item: Item, result: ItemResult): PlanCell {
  if (result.points !== null) return result.points;
  return result.place === null
    ? item.full === 0
      ? none
      : ""
    : words.card.place(figure(result.place.rank, evaluated.state.language));
}

/** Points are the mean of the raters, or as many percent of the full marks. */
const isMeanOfRaters = ({ method }: Item): boolean =>
  method.kind === "value" ||
  (method.kind === "linear" && method.target.kind === "fixed" && method.target.value === 100);

/** The columns say it all where each rater counts the same and their mean is what is earned. */
const isToldByRaters = ({ columns }: CardWriting, item: Item): boolean =>
  columns.raters.length > 0 &&
  isMeanOfRaters(item) &&
  "measure" in item.method &&
  item.method.measure.kind === "mean" &&
  item.method.measure.of.every(({ weight }, _, of) => weight === of[0]?.weight);

/** Full marks; the weight where items on scales of their own count differently. */
function fullCell({ evaluated, words }: CardWriting, item: Item): PlanCell {
  const { items, total } = evaluated.scheme;
  if (item.full === 0) return none;
  const weights = new Set(items.map(({ weight }) => weight ?? 1).filter((weight) => weight > 0));
  const isWeighted = total.kind === "mean" && weights.size > 1;
  return isWeighted ? words.card.weighted(figure(item.weight ?? 1, evaluated.state.language)) : item.full;
}

function itemPieces(writing: CardWriting, item: Item, result: ItemResult, row: number): CardPart {
  const { evaluated, columns } = writing;
  const { language } = evaluated.state;
  const name = item.name[language];
  const reasons = isToldByRaters(writing, item)
    ? ""
    : result.reasons.map((reason) => reasonText(reason, result, evaluated.scheme, language)).join("\n");
  return {
    pieces: [
      piece(row, 0, name, "cell"),
      piece(row, 1, fullCell(writing, item), "centered"),
      ...ratings(writing, item).map((mark, index) => piece(row, columns.firstRater + index, mark, "centered")),
      piece(row, columns.value, measured(writing, result), "centered"),
      piece(row, columns.points, pointsCell(writing, item, result), item.full === 0 ? "centered" : "points"),
      piece(row, columns.reasons, reasons, "small"),
    ],
    heights: {
      [row]: Math.max(
        heightFor(name, columns.widths[0] ?? 20),
        heightForSmall(reasons, columns.widths[columns.reasons] ?? 30),
      ),
    },
    next: row + 1,
  };
}

/** A group above its items, with its weight and what its items come to. */
function groupPieces({ evaluated, evaluation, columns, words }: CardWriting, group: Group, row: number): Piece[] {
  const { language } = evaluated.state;
  const points = evaluation.groups.find(({ id }) => id === group.id)?.points ?? "";
  const weight = group.weight === undefined ? "" : words.card.weight(figure(group.weight, language));
  return [
    piece(row, 0, group.name[language], "group"),
    wide(row, 1, columns.value, weight, "group"),
    piece(row, columns.points, points, "points"),
    piece(row, columns.reasons, "", "group"),
  ];
}

function headingPieces({ evaluated, columns, words }: CardWriting, row: number): Piece[] {
  const { card } = words;
  const raters = columns.raters.map(({ name }) => name);
  const isRanked = evaluated.scheme.items.every(({ method }) => method.kind === "rank");
  const points = isRanked ? card.rank : card.points;
  return [card.item, card.full, ...raters, card.measured, points, card.reasons].map((text, column) =>
    piece(row, column, text, "header"),
  );
}

/** Every item as the form has it: full marks, the raters' marks, what was measured, points, and why. */
export function itemsPart(writing: CardWriting, row: number): CardPart {
  const { evaluated, evaluation, words } = writing;
  const { scheme } = evaluated;
  if (scheme.items.length === 0) return { pieces: [], heights: {}, next: row };
  const part: CardPart = {
    pieces: [piece(row, 0, words.card.sections.items, "section"), ...headingPieces(writing, row + 1)],
    heights: { [row]: 22, [row + 1]: 30 },
    next: row + 2,
  };
  scheme.items.forEach((item, index) => {
    const result = evaluation.items[index];
    const isNew = item.group !== scheme.items[index - 1]?.group;
    const group = isNew ? scheme.groups.find(({ id }) => id === item.group) : undefined;
    if (group !== undefined) {
      part.pieces.push(...groupPieces(writing, group, part.next));
      part.heights[part.next] = 20;
      part.next += 1;
    }
    if (result === undefined) return;
    const { pieces, heights, next } = itemPieces(writing, item, result, part.next);
    part.pieces.push(...pieces);
    Object.assign(part.heights, heights);
    part.next = next;
  });
  return { ...part, next: part.next + 1 };
}
