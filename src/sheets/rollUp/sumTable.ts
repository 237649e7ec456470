import { headingWordWidth } from "../kit/textFit";
import type { Measure } from "../../domain/measures/measure";
import { inputsOf } from "../../domain/measures/measureOf";
import { isMeasuredItem } from "../../domain/engine/rollUp";
import type { Item } from "../../domain/scheme/scheme";
import { measureIn } from "../../domain/methods/measureIn";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import type { RolledPerson } from "./rolledUp";
import { ownResultOf, ownTyped, type RollUpColumn, type RollUpTable, type RollUpWriting } from "./rollUpRequest";

/** How a rate or a mean follows from the two cells below it; blank without data. */
function quotient(measure: Measure, upper: string, lower: string): string {
  const scaled = measure.kind === "rate" ? `${upper}*100` : upper;
  return `=IF(OR(${upper}="",${lower}="",N(${lower})=0),"",ROUND(${scaled}/${lower},10))`;
}

/** A line of somebody's indicator: a rate or mean of what is counted below it, or one of the counts. */
interface SumEntry {
  person: RolledPerson;
  item: Item;
  measure: Measure;
  /** The input that is counted; null for a rate or a mean. */
  counts: string | null;
  /** The line that the result of the indicator stands in. */
  isFirst: boolean;
}

/** The indicator, and below it what it is made from. */
function entriesOf(person: RolledPerson, item: Item): SumEntry[] {
  const measure = measureIn(item);
  if (measure === null) return [];
  const inputs = inputsOf(measure);
  const counted = inputs.map((counts, place) => ({ person, item, measure, counts, isFirst: place === 0 }));
  if (inputs.length < 2) return counted;
  return [
    { person, item, measure, counts: null, isFirst: true },
    ...counted.map((entry) => ({ ...entry, isFirst: false })),
  ];
}

const looks = { rate: "percent", average: "points" } as const;
const lookOf = ({ kind }: Measure): StyleName => (kind === "rate" || kind === "average" ? looks[kind] : "number");

type Column = RollUpColumn<SumEntry>;

/** Cells of the first line of an indicator; blank in the others. */
const onFirst = (style: StyleName): Pick<Column, "style"> => ({ style: ({ isFirst }) => (isFirst ? style : "cell") });

/** What was counted in a period; nothing where not everything was filled in. */
function countedIn({ person, measure, counts }: SumEntry, place: number): PlanCell {
  const inputs = person.rows[place]?.inputs;
  return counts !== null && inputs && isMeasuredItem(measure, inputs) ? Number(inputs[counts]) : "";
}

function figureColumns(writing: RollUpWriting): Column[] {
  const { unitNames, words } = writing;
  const style = ({ measure, counts }: SumEntry): StyleName => (counts === null ? lookOf(measure) : "number");
  const units = unitNames.map((header, place): Column => ({
    id: `unit${place}`,
    header,
    width: 10,
    style,
    says: (entry, at) =>
      entry.counts === null
        ? { formula: quotient(entry.measure, at(`unit${place}`, 1), at(`unit${place}`, 2)) }
        : countedIn(entry, place),
  }));
  const sum: Column = {
    id: "sum",
    header: words.rollUp.sum,
    width: 11,
    style,
    says({ counts, measure }, at) {
      const all = `${at("unit0")}:${at(`unit${unitNames.length - 1}`)}`;
      return {
        formula:
          counts === null ? quotient(measure, at("sum", 1), at("sum", 2)) : `=IF(COUNT(${all})=0,"",SUM(${all}))`,
      };
    },
  };
  return [...units, sum];
}

/** A result of its own, and the result that holds. */
function resultColumns(writing: RollUpWriting): Column[] {
  const { rollUp } = writing.words;
  const { language } = writing.evaluated.state;
  return [
    {
      id: "own",
      header: rollUp.own,
      width: 11,
      ...onFirst("inputNumberOnPaper"),
      says: ({ isFirst, person, item }) => (isFirst ? ownResultOf(writing, person, item.name[language]) : ""),
      typed: ownTyped(writing),
    },
    {
      id: "result",
      header: rollUp.result,
      width: 11,
      style: ({ isFirst, measure }) => (isFirst ? lookOf(measure) : "cell"),
      says: ({ isFirst }, at) => (isFirst ? { formula: `=IF(ISNUMBER(${at("own")}),${at("own")},${at("sum")})` } : ""),
    },
  ];
}

/** What a line counts, or the unit of its rate. */
function figureName({ evaluated }: RollUpWriting, { item, counts }: SumEntry): string {
  const { language } = evaluated.state;
  if (counts === null) return item.unit?.[language] ?? "";
  return evaluated.scheme.inputs.find(({ id }) => id === counts)?.name[language] ?? counts;
}

function columnsOf(writing: RollUpWriting): Column[] {
  const { rollUp } = writing.words;
  const { language } = writing.evaluated.state;
  return [
    {
      id: "number",
      header: rollUp.number,
      width: 10,
      ...onFirst("idText"),
      says: ({ isFirst, person }) => (isFirst ? person.number : ""),
    },
    {
      id: "name",
      header: rollUp.name,
      width: 11,
      ...onFirst("idText"),
      says: ({ isFirst, person }) => (isFirst ? person.name : ""),
    },
    {
      id: "item",
      header: rollUp.item,
      width: 20,
      ...onFirst("label"),
      says: ({ isFirst, item }) => (isFirst ? item.name[language] : ""),
    },
    { id: "figure", header: rollUp.figure, width: 24, style: "small", says: (entry) => figureName(writing, entry) },
    ...figureColumns(writing),
    ...resultColumns(writing),
  ];
}

/** Everybody's indicators, one below the other, each from the sums of what was counted. */
export function sumTable(writing: RollUpWriting): RollUpTable {
  const columns = columnsOf(writing);
  const places = placedColumns(columns);
  const { items } = writing.evaluated.scheme;
  const entries = writing.rolled.people.flatMap((person) => items.flatMap((item) => entriesOf(person, item)));
  return {
    header: tableHeader(32, places),
    rows: entries.map((entry) => tableRow(null, places, entry)),
    widths: columns.map(({ width, header }) => Math.max(width, headingWordWidth(header))),
  };
}
