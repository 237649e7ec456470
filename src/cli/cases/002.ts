import type { Evaluation } from "../../domain/engine/evaluation";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { flagsOf } from "../../domain/consequences/flags";
import { runLength } from "../../domain/consequences/runLength";
import { withRuns } from "../../domain/engine/consequencesOf";
import type { CaseReader, Given } from "./caseReader";
import { refuseCase } from "./caseReader";
import { asList, asNumber, asTable, asWord, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

/** The handbook numbers its indicators; the policy names them. */
const indicators: ReadonlyMap<string, string> = new Map([
  ["2.1.1", "polite"],
  ["2.1.2", "proactive"],
  ["2.1.3", "composure"],
  ["2.1.4", "expression"],
  ["2.2.1", "product"],
  ["2.2.2", "operation"],
  ["2.2.3", "solving"],
  ["2.2.4", "teamwork"],
  ["2.3.1", "response"],
  ["2.3.2", "reply_rate"],
  ["2.3.3", "speed"],
  ["2.3.4", "accuracy"],
  ["2.4.1", "csat"],
  ["2.4.2", "complaint"],
  ["2.4.3", "repeat"],
  ["2.4.4", "winback"],
]);

const numbers = [...indicators.keys()];
const raters = ["self", "dept", "company"];
/** Shown beside the marks on the form; a case has only the marks. */
const evidence = ["complaint_rate_pct", "repeat_rate_pct"];

/** Three marks per indicator; weights, rater weights, earlier grades and the length of a run may be given with them. */
export const handbookCase: CaseReader = (given) => {
  onlyFields(given, ["scores", "weights", "rater_weights", "prev_grades", "elimination_n"]);
  const scheme = withRun(withRaterWeights(withWeights(shipped("002"), given), given), given);
  const marks = marksOf(asTable(given["scores"], "scores"));
  const reading = { fieldOf: (input: string) => marks.fields.get(input) ?? input, mayBeBlank: evidence };
  const evaluation = evaluateFlat(scheme, marks.values, reading);
  return {
    groups: Object.fromEntries(evaluation.groups.map(({ id, points }) => [id, points])),
    total: evaluation.total,
    grade: evaluation.band?.grade ?? null,
    flags: flagsAfter(scheme, evaluation, given),
  };
};

function marksOf(scores: Given): { values: Given; fields: ReadonlyMap<string, string> } {
  onlyFields(scores, numbers);
  const entries = [...indicators].flatMap(([number, id]) => {
    const marks = asList(scores[number], number, raters.length, raters.length);
    return raters.map((rater, index) => ({ number, input: `${id}_${rater}`, mark: marks[index] }));
  });
  return {
    values: Object.fromEntries(entries.map(({ input, mark }) => [input, mark])),
    fields: new Map(entries.map(({ input, number }) => [input, number])),
  };
}

/** Indicators that are not named keep their weight. */
function withWeights(scheme: Scheme, given: Given): Scheme {
  if (isLeftOut(given["weights"])) return scheme;
  const weights = asTable(given["weights"], "weights");
  onlyFields(weights, numbers);
  const changed = new Map(
    Object.entries(weights).map(([number, weight]) => [indicators.get(number), asNumber(weight, number)]),
  );
  const items = scheme.items.map((item): Item => ({ ...item, weight: changed.get(item.id) ?? item.weight }));
  if (items.every(({ full, weight }) => full === 0 || weight === 0)) refuseCase("E_DIV0", "weights");
  return { ...scheme, items };
}

function withRaterWeights(scheme: Scheme, given: Given): Scheme {
  const field = "rater_weights";
  if (isLeftOut(given[field])) return scheme;
  const weights = asList(given[field], field, raters.length, raters.length).map((one) => asNumber(one, field));
  if (weights.every((weight) => weight === 0)) refuseCase("E_DIV0", field);
  return { ...scheme, items: scheme.items.map((item) => ({ ...item, method: weighed(item.method, weights) })) };
}

function weighed(method: Item["method"], weights: readonly number[]): Item["method"] {
  if (method.kind !== "value" || method.measure.kind !== "mean") return method;
  const of = method.measure.of.map((rater, index) => ({ ...rater, weight: weights[index] ?? rater.weight }));
  return { ...method, measure: { ...method.measure, of } };
}

/** How many unqualified periods in a row are put before people (A002-8). */
function withRun(scheme: Scheme, given: Given): Scheme {
  const field = "elimination_n";
  if (isLeftOut(given[field])) return scheme;
  const months = asNumber(given[field], field, { min: 1, isWhole: true });
  const consequences = scheme.consequences.map((one) => (one.kind === "streak" ? { ...one, months } : one));
  return { ...scheme, consequences };
}

/** The earlier grades come oldest first; this period's is the last of the run. */
function flagsAfter(scheme: Scheme, evaluation: Evaluation, given: Given): string[] {
  const field = "prev_grades";
  const known = scheme.bands.map(({ grade }) => grade);
  const listed = isLeftOut(given[field]) ? [] : asList(given[field], field);
  const earlier = listed.map((grade) => (grade === null ? null : asWord(grade, field, known)));
  const run = (grade: string) => ({ periods: runLength([...earlier, grade], grade), isWhole: true });
  return flagsOf(withRuns(scheme, evaluation, run).consequences);
}

const isLeftOut = (value: unknown): boolean => value === undefined || value === null;
