import type { Value } from "../../domain/methods/value";
import { texts } from "../../text/texts";
import { textLiteral } from "../kit/textLiteral";
import { mayBeLeftOut, measureFormula, typedInput } from "../measures/measured";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import { rounded } from "../terms/formula";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import type { MethodOnSheets } from "./home";
import { pointsColumn } from "./itemColumn";
import { valueLooks } from "./valueColumn";

export const value: MethodOnSheets<Value> = {
  columns: (policy, placed) => (placed.item.full === 0 ? indicatorColumn(policy, placed) : [earned(policy, placed)]),
  rows: () => [],
  section: null,
  starts: () => [],
  restsOn: () => [],
};

/** The measured value as points. */
const earned = (policy: PolicyInLanguage, placed: Placed<Value>): ColumnDraft =>
  pointsColumn(policy, placed, (scope) => {
    const { item, method, path } = placed;
    const points = rounded(scope, measureFormula(scope, method.measure, `${path}.measure`));
    return mayBeLeftOut(scope.scheme, item) ? `IFERROR(${points},"")` : points;
  });

/** An indicator without points shows its value, or that there is no data; one that was typed needs no second column. */
function indicatorColumn({ scheme, language }: PolicyInLanguage, placed: Placed<Value>): ColumnDraft[] {
  const { item, method, index, path } = placed;
  if (typedInput(item) !== null) return [];
  const { measured, noData } = texts(language).sheets.score;
  const name = item.name[language];
  return [
    resultColumn({
      id: `item.${item.id}`,
      name,
      otherwise: measured.value(name),
      result: { kind: "item", item: index },
      ...valueLooks(scheme, method.measure),
      formula: (scope) => measureFormula(scope, method.measure, `${path}.measure`, textLiteral(noData)),
    }),
  ];
}
