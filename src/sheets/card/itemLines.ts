import type { ItemResult } from "../../domain/engine/evaluation";
import type { Group } from "../../domain/totals/group";
import type { Item } from "../../domain/scheme/scheme";
import { figure } from "../../text/speaker/figure";
import { lineCell, blankLine, headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import type { PlanCell } from "../kit/plan";
import { saysNothing } from "../book/saysNothing";
import { type CardWriting, isWeighted } from "./cardRequest";
import { itemReasons, type CardItem } from "./itemReasons";
import { measured } from "./measured";

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

/** Where the form has no marks to give. */
const none = "—";

function pointsCell({ evaluated, words }: CardWriting, item: Item, result: ItemResult): PlanCell {
  if (result.place !== null) return words.card.place(figure(result.place.rank, evaluated.state.language));
  return item.full === 0 ? none : (result.points ?? "");
}

/** Full marks; the weight where items on scales of their own count differently. */
function fullCell({ evaluated }: CardWriting, item: Item): PlanCell {
  if (item.full === 0) return none;
  return isWeighted(evaluated.scheme) ? (item.weight ?? 1) : item.full;
}

/** A column for each rater, and for what was measured where anybody has a figure. */
function judgedColumns(writing: CardWriting): TableColumn<CardItem>[] {
  const { evaluated, columns, words } = writing;
  const raters = columns.raters.map(({ name }, index): TableColumn<CardItem> => ({
    id: `rater${index}`,
    header: name,
    style: "centered",
    says: ({ item }) => ratings(writing, item)[index] ?? "",
  }));
  const value: TableColumn<CardItem> = {
    id: "value",
    header: words.card.measured,
    style: "centered",
    says: ({ result }) => measured(evaluated, result),
  };
  return columns.hasValues ? [...raters, value] : raters;
}

function columnsOf(writing: CardWriting): TableColumn<CardItem>[] {
  const { evaluated, columns, words } = writing;
  const { card } = words;
  const { scheme, state } = evaluated;
  const isRanked = scheme.items.every(({ method }) => method.kind === "rank");
  const reasons: TableColumn<CardItem> = {
    id: "reasons",
    header: card.reasons,
    style: "small",
    says: (judged) => itemReasons(evaluated, columns.raters, judged),
  };
  return [
    { id: "item", header: card.item, style: "cell", says: ({ item }) => item.name[state.language] },
    {
      id: "full",
      header: isWeighted(scheme) ? card.weightHead : card.full,
      style: "centered",
      says: ({ item }) => fullCell(writing, item),
    },
    ...judgedColumns(writing),
    {
      id: "points",
      header: isRanked ? card.rank : card.points,
      spans: columns.hasReasons ? 1 : 2,
      style: ({ item }) => (item.full === 0 ? "centered" : "points"),
      says: ({ item, result }) => pointsCell(writing, item, result),
    },
    ...(columns.hasReasons ? [reasons] : []),
  ];
}

/** A group above its items, with its weight and what its items come to. */
function groupLine({ evaluated, evaluation, columns, words }: CardWriting, group: Group): SheetLine {
  const { language } = evaluated.state;
  const points = evaluation.groups.find(({ id }) => id === group.id)?.points ?? "";
  const weight = group.weight === undefined ? "" : words.card.weight(figure(group.weight, language));
  return lineOf(
    20,
    lineCell(0, group.name[language], "group"),
    mergedCell([1, columns.points - 1], weight, "group"),
    mergedCell([columns.points, columns.hasReasons ? columns.points : columns.reasons], points, "points"),
    ...(columns.hasReasons ? [lineCell(columns.reasons, "", "group")] : []),
  );
}

/** Every item as the form has it: full marks, the raters' marks, what was measured, points, and why. */
export function itemLines(writing: CardWriting): SheetLine[] {
  const { evaluated, evaluation, words } = writing;
  const { items, groups } = evaluated.scheme;
  if (items.length === 0) return [];
  const columns = placedColumns(columnsOf(writing));
  const lines = items.flatMap((item, index): SheetLine[] => {
    const result = evaluation.items[index];
    const isNew = item.group !== items[index - 1]?.group;
    const group = isNew ? groups.find(({ id }) => id === item.group) : undefined;
    return [
      ...(group === undefined ? [] : [groupLine(writing, group)]),
      ...(result === undefined || saysNothing(item, result) ? [] : [tableRow(20, columns, { item, result })]),
    ];
  });
  return [headingLine(22, words.card.sections.items), tableHeader(30, columns), ...lines, blankLine()];
}
