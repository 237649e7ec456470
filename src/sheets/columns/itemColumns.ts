import type { Language } from "../../domain/wording/localText";
import type { Measure } from "../../domain/measures/measure";
import { inputsOf } from "../../domain/measures/measureOf";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { type Texts, texts } from "../../text/texts";
import type { StyleName } from "../kit/styles";
import { type ColumnDraft, resultColumn } from "./columnDraft";
import { hasItemColumn, hasValueColumn, isPercent, earnsPoints, measureOfItem } from "./itemKinds";

type Words = Texts["sheets"]["score"];

function measuredName({ measured }: Words, measure: Measure, name: string): string {
  switch (measure.kind) {
    case "mean":
      return measured.mean(name);
    case "difference":
      return measured.difference(name);
    case "entered":
    case "rate":
    case "average":
    case "drop":
    case "opposite":
      return measured.value(name);
  }
}

const isMoney = ({ inputs }: Scheme, measure: Measure): boolean =>
  inputsOf(measure).every((id) => inputs.some((input) => input.id === id && input.kind === "money"));

function valueLooks(scheme: Scheme, measure: Measure): [StyleName, number] {
  if (isPercent(scheme, measure)) return ["percent", 8];
  return measure.kind === "difference" && isMoney(scheme, measure) ? ["money", 12.5] : ["points", 7];
}

/** Sub-results worth a column of their own, before the points of the item. */
function subResults(scheme: Scheme, item: Item, index: number, language: Language): ColumnDraft[] {
  const words = texts(language).sheets.score;
  const { method } = item;
  switch (method.kind) {
    case "deductions":
      if (method.pools.length < 2) return [];
      return method.pools.map((pool, place) => {
        const result = { kind: "lost", item: index, pool: place } as const;
        return resultColumn(`lost.${pool.id}`, words.lost(pool.name[language]), result, "points", 6);
      });
    case "teamTier":
      return [
        resultColumn(`ratio.${item.id}`, words.ratio, { kind: "ratio", item: index }, "rate", 7.5),
        resultColumn(`tier.${item.id}`, words.tier, { kind: "tier", item: index }, "grade", 4.8),
      ];
    case "parts":
      return method.parts.flatMap((part, place) => {
        const result = { kind: "part", item: index, part: place } as const;
        const name = words.points(part.name[language]);
        return part.method.kind === "mark" ? [] : [resultColumn(`part.${part.id}`, name, result, "points", 6)];
      });
    case "mark":
    case "linear":
    case "slope":
    case "steps":
    case "value":
    case "rank":
      return valueColumn(scheme, item, index, language);
  }
}

function valueColumn(scheme: Scheme, item: Item, index: number, language: Language): ColumnDraft[] {
  const measure = measureOfItem(item);
  if (measure === null || !hasValueColumn(item)) return [];
  const name = measuredName(
    texts(language).sheets.score,
    measure,
    shortName(scheme, item, language) ?? item.name[language],
  );
  return [resultColumn(`value.${item.id}`, name, { kind: "value", item: index }, ...valueLooks(scheme, measure))];
}

/** "礼貌" where the raters' columns are 礼貌·自评 and 礼貌·部门; otherwise the item's own name, which stands above them already. */
function shortName({ inputs }: Scheme, item: Item, language: Language): string | null {
  const measure = measureOfItem(item);
  const read = measure === null ? [] : inputsOf(measure);
  const stems = inputs.filter(({ id }) => read.includes(id)).map(({ short }) => short[language].split("·"));
  const [first] = stems;
  return first !== undefined && stems.every(([stem, rater]) => stem === first[0] && rater !== undefined)
    ? (first[0] ?? null)
    : null;
}

/** What the item comes to: its points, an indicator's value, or a place and its prize. */
function itemColumn(scheme: Scheme, item: Item, index: number, language: Language): ColumnDraft[] {
  const words = texts(language).sheets.score;
  const name = item.name[language];
  const result = { kind: "item", item: index } as const;
  const otherwise = words.points(name);
  if (item.method.kind === "rank") {
    const prize = resultColumn(`prize.${item.id}`, words.prize(name), { kind: "prize", item: index }, "money", 8);
    const place = { ...resultColumn(`item.${item.id}`, name, result, "place", 5), otherwise: words.place(name) };
    return scheme.payout.kind === "prizes" ? [place, prize] : [place];
  }
  if (!hasItemColumn(item)) return [];
  const short = shortName(scheme, item, language);
  const points = short === null ? name : words.points(short);
  if (earnsPoints(item)) return [{ ...resultColumn(`item.${item.id}`, points, result, "points", 6.5), otherwise }];
  const looks: [StyleName, number] =
    item.method.kind === "value" ? valueLooks(scheme, item.method.measure) : ["points", 7];
  return [{ ...resultColumn(`item.${item.id}`, name, result, ...looks), otherwise: words.measured.value(name) }];
}

/** What comes of an item's inputs. */
export const itemResults = (scheme: Scheme, item: Item, index: number, language: Language): ColumnDraft[] => [
  ...subResults(scheme, item, index, language),
  ...itemColumn(scheme, item, index, language),
];
