import type { Mean } from "../../domain/measures/mean";
import { meanWords } from "../../text/measures/mean";
import { mayStayBlank } from "../terms/formula";
import { policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf, inputCell } from "../terms/tableScope";
import type { MeasuredItem, MeasureOnSheets } from "./home";
import { areAllOfKind, quotientFormula } from "./parts";

export const mean: MeasureOnSheets<Mean> = {
  formula: weightedMean,
  mayBeBlank: () => true,
  valueKind: (scheme, { of }) =>
    areAllOfKind(
      scheme,
      "percent",
      of.map(({ input }) => input),
    )
      ? "percent"
      : "number",
  named: "mean",
  typed: () => null,
  rows: (writing, items) => ratedAlike(writing, items).flatMap((rated) => ratingRows(writing, rated)),
};

/** The sum of weighted raters over the weights of those who rated. */
function weightedMean(scope: Scope, { of }: Mean, path: string, none: string): string {
  const terms = of.map(({ input }, index) => ({
    value: amountOf(scope, input),
    weight: scope.policy(`${path}.of.${index}.weight`),
    isOpen: mayStayBlank(scope.scheme, input),
    cell: inputCell(scope, input),
  }));
  const sum = terms.map(({ value, weight }) => `${value}*${weight}`).join("+");
  const weights = terms.map(({ weight, isOpen, cell }) => (isOpen ? `COUNTA(${cell})*${weight}` : weight)).join("+");
  return quotientFormula(`(${sum})`, `(${weights})`, none);
}

/** Items that the same people rate with the same weights. */
function ratedAlike({ language }: Writing, items: readonly MeasuredItem<Mean>[]): MeasuredItem<Mean>[][] {
  const alike = new Map<string, MeasuredItem<Mean>[]>();
  for (const rated of items) {
    const key = rated.measure.of.map(({ name, weight }) => `${name[language]} ${String(weight)}`).join("; ");
    alike.set(key, [...(alike.get(key) ?? []), rated]);
  }
  return [...alike.values()];
}

/** One row for every rating; items rated alike share it, so that a weight is set once. */
function ratingRows(writing: Writing, [first, ...more]: readonly MeasuredItem<Mean>[]): PolicyLine[] {
  if (first === undefined) return [];
  const { language } = writing;
  const words = meanWords[language];
  return first.measure.of.map(({ name, weight, source }, place) => {
    const at = (path: string): string => `${path}.of.${place}.weight`;
    const numbers = [
      policyNumber(
        at(first.path),
        weight,
        "points",
        more.map(({ path }) => at(path)),
      ),
    ];
    const rating = name[language];
    const title =
      more.length === 0 ? `${first.item.name[language]} · ${rating}` : words.raterOf(rating, more.length + 1);
    const row = policyLine(writing, { id: first.item.id, name: title, how: words.how, numbers, source });
    return place === 0 ? row : { ...row, note: "" };
  });
}
