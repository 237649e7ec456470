import type { Average } from "../../domain/measures/average";
import { averageWords } from "../../text/measures/average";
import { unlessBlank } from "../terms/formula";
import { policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";
import type { MeasuredItem, MeasureOnSheets } from "./home";
import { mayBeNothing, mayLack, quotientFormula } from "./parts";

export const average: MeasureOnSheets<Average> = {
  formula: (scope, measure, path, none) =>
    unlessBlank(scope, [measure.sum, measure.count], mean(scope, measure, path, none), none),
  mayBeBlank: (scheme, { sum, count }) => mayLack(scheme, sum, count) || mayBeNothing(scheme, count),
  valueKind: () => "number",
  named: "value",
  typed: () => null,
  rows: (writing, items) => items.flatMap((one) => besideRow(writing, one)),
};

/** What is recorded beside the measurements counts by its share; a blank of it is nothing. */
function mean(scope: Scope, { sum, count, beside }: Average, path: string, none: string): string {
  if (beside === undefined) return quotientFormula(amountOf(scope, sum), amountOf(scope, count), none);
  const share = scope.policy(`${path}.beside.share`);
  const both = (own: string, other: string): string => `(${amountOf(scope, own)}+${share}*${amountOf(scope, other)})`;
  return quotientFormula(both(sum, beside.sum), both(count, beside.count), none);
}

/** Whether what is recorded beside the measurements counts with them. */
function besideRow(writing: Writing, { item, measure: { beside }, path }: MeasuredItem<Average>): PolicyLine[] {
  if (beside === undefined) return [];
  const { language } = writing;
  const name = `${item.name[language]} · ${beside.name[language]}`;
  const how = averageWords[language].how;
  const numbers = [policyNumber(`${path}.beside.share`, beside.share, "switch")];
  return [policyLine(writing, { id: item.id, name, how, numbers, source: beside.source })];
}
