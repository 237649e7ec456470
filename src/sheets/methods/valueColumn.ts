import type { Measure } from "../../domain/measures/measure";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import type { StyleName } from "../kit/styles";
import { measureIn } from "../../domain/methods/measureIn";
import { measureFormula } from "../measures/measured";
import type { ValueKind } from "../measures/home";
import { measureOnSheets } from "../measures/measures";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import { sharedStem } from "./itemName";

const looks: Record<ValueKind, { style: StyleName; width: number }> = {
  percent: { style: "percent", width: 8 },
  money: { style: "money", width: 12.5 },
  number: { style: "points", width: 7 },
};

/** How a measured value looks in its column. */
export const valueLooks = (scheme: Scheme, measure: Measure): { style: StyleName; width: number } =>
  looks[measureOnSheets(measure).valueKind(scheme, measure)];

/** A value that is worked out has a column of its own, before the points it earns. */
export function valueColumn(policy: PolicyInLanguage, { item, index, path }: Placed): ColumnDraft[] {
  const measure = measureIn(item);
  if (measure === null) return [];
  const { named, typed } = measureOnSheets(measure);
  if (typed(measure) !== null) return [];
  const { measured } = texts(policy.language).sheets.score;
  return [
    resultColumn({
      id: `value.${item.id}`,
      name: measured[named](sharedStem(policy, item) ?? item.name[policy.language]),
      result: { kind: "value", item: index },
      ...valueLooks(policy.scheme, measure),
      formula: (scope) => measureFormula(scope, measure, `${path}.measure`),
    }),
  ];
}
