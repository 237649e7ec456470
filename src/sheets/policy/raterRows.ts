import type { Mean } from "../../domain/measures/mean";
import type { Measure } from "../../domain/measures/measure";
import type { Item } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyLine, type PolicyRow, number } from "./policyRow";

const measureOf = ({ method }: Item): Measure | null => ("measure" in method ? method.measure : null);

interface Rated {
  item: Item;
  measure: Mean;
  path: string;
}

/** Items that the same people rate with the same weights. */
function ratedAlike({ scheme, language }: Writing): Rated[][] {
  const alike = new Map<string, Rated[]>();
  scheme.items.forEach((item, index) => {
    const measure = measureOf(item);
    if (measure?.kind !== "mean") return;
    const key = measure.of.map(({ name, weight }) => `${name[language]} ${String(weight)}`).join("; ");
    const rated = { item, measure, path: `items.${index}.method.measure` };
    alike.set(key, [...(alike.get(key) ?? []), rated]);
  });
  return [...alike.values()];
}

/** One row for every rating; items rated alike share it, so that a weight is set once. */
function ratingRows(writing: Writing, [first, ...more]: readonly Rated[]): PolicyLine[] {
  if (first === undefined) return [];
  const words = texts(writing.language).sheets.policyMeasured;
  return first.measure.of.map(({ name, weight, source }, place) => {
    const at = (path: string): string => `${path}.of.${place}.weight`;
    const also = more.map(({ path }) => at(path));
    const rating = name[writing.language];
    const title =
      more.length === 0 ? `${first.item.name[writing.language]} · ${rating}` : words.raterOf(rating, more.length + 1);
    const one = number(at(first.path), weight, "points", also);
    const row = line(writing, first.item.id, title, words.how.rater, [one, null, null, null], source);
    return place === 0 ? row : { ...row, note: "" };
  });
}

function wholeRows(writing: Writing): PolicyLine[] {
  const words = texts(writing.language).sheets.policyMeasured;
  return writing.scheme.items.flatMap((item, index): PolicyLine[] => {
    const measure = measureOf(item);
    if (measure?.kind !== "opposite") return [];
    const one = number(`items.${index}.method.measure.whole`, measure.whole);
    const title = words.whole(item.name[writing.language]);
    return [line(writing, item.id, title, words.how.whole, [one, null, null, null], item.source)];
  });
}

/** Whether what is recorded beside the measurements of an item counts with them. */
function besideRows(writing: Writing): PolicyLine[] {
  const words = texts(writing.language).sheets.policyMeasured;
  return writing.scheme.items.flatMap((item, index): PolicyLine[] => {
    const measure = measureOf(item);
    if (measure?.kind !== "average" || measure.beside === undefined) return [];
    const { share, name, source } = measure.beside;
    const one = number(`items.${index}.method.measure.beside.share`, share, "switch");
    const title = `${item.name[writing.language]} · ${name[writing.language]}`;
    return [line(writing, item.id, title, words.how.beside, [one, null, null, null], source)];
  });
}

/** Weights of the ratings an item is the mean of, and the whole that an entered value is taken from. */
export function raterRows(writing: Writing): PolicyRow[] {
  const { policy, policyMeasured } = texts(writing.language).sheets;
  const { head } = policy;
  const own = policyMeasured.head;
  const ratings = ratedAlike(writing).flatMap((rated) => ratingRows(writing, rated));
  const rows = [...ratings, ...besideRows(writing), ...wholeRows(writing)];
  const cells = [own.rater, head.how, own.weight, "", "", "", head.source, head.note] as const;
  return rows.length === 0 ? [] : [{ kind: "heading", cells }, ...rows];
}
