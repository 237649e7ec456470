import { ranks } from "../../domain/figures/rank";
import { pointsById } from "../caseResult";
import type { CaseReader, Given } from "./caseReader";
import { asList, asNumber, asTable, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

const raters = ["self", "superior", "panel"];

/** Up to three marks per item, of which the panel's may lack; then attendance, penalties and rewards as they are. */
export const form360Case: CaseReader = (given) => {
  const scheme = shipped("003A");
  const items = scheme.items.map(({ id }) => id);
  const marked = items.flatMap((item) => raters.map((rater) => ({ item, input: `${item}_${rater}` })));
  const fieldOf = new Map(marked.map(({ item, input }) => [input, item]));
  const plain = scheme.inputs.map(({ id }) => id).filter((id) => !fieldOf.has(id));
  onlyFields(given, [...items, ...plain]);
  const values: Given = Object.fromEntries([
    ...items.flatMap((item) => marksOf(item, given)),
    ...plain.map((id): [string, unknown] => [id, given[id] ?? null]),
  ]);
  const evaluation = evaluateFlat(scheme, values, {
    fieldOf: (input) => fieldOf.get(input) ?? input,
    mayBeBlank: items.map((item) => `${item}_panel`),
  });
  const [attendance, penalties, rewards] = evaluation.lines.map(({ value }) => value);
  return {
    items: pointsById(evaluation.items),
    I: evaluation.raw,
    II: attendance,
    III: penalties,
    IV: rewards,
    total: evaluation.total,
    grade: evaluation.band?.grade ?? null,
    rank_eligible: evaluation.mayRank,
  };
};

const marksOf = (item: string, given: Given): [string, unknown][] => {
  const marks = asList(given[item], item, raters.length - 1, raters.length);
  return raters.map((rater, index) => [`${item}_${rater}`, marks[index] ?? null]);
};

/** Who enters the ranking and at which place; equal totals share one (A003-7). */
export const rankingCase: CaseReader = (given) => {
  onlyFields(given, ["totals"]);
  const from = shipped("003A").ranking?.from ?? 0;
  const totals = Object.entries(asTable(given["totals"], "totals")).map(
    ([name, total]) => [name, asNumber(total, name, { min: -Infinity })] as const,
  );
  const places = ranks(totals.map(([, total]) => (total >= from ? total : null)));
  const placed = totals.map(([name], index) => ({ name, place: places[index] ?? null }));
  return {
    ranks: Object.fromEntries(placed.flatMap(({ name, place }) => (place === null ? [] : [[name, place]]))),
    excluded: placed.flatMap(({ name, place }) => (place === null ? [name] : [])).sort(),
  };
};
