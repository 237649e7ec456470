import type { TimesBase } from "../../domain/pay/timesBase";
import { timesBaseColumn, timesBaseWords } from "../../text/pay/timesBase";
import { inputName } from "../terms/policyLine";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";
import { bandRange, unlessNoTotal } from "../totals/grade";
import { bandFigure } from "./byGrade";
import type { PayOnSheets } from "./home";
import { payoutColumn } from "./payoutColumn";

export const timesBase: PayOnSheets<TimesBase> = {
  columns: ({ language }, { base }) => [
    payoutColumn(timesBaseColumn[language], (scope) => unlessNoTotal(scope, product(scope, base))),
  ],
  band: (writing, { base }) => ({
    head: timesBaseWords[writing.language].head(inputName(writing, base)),
    kind: "factor",
  }),
  rows: () => [],
};

/** KPI.PAYOUT takes a blank base for none given, so it is asked only where the base cannot be blank. */
function product(scope: Scope, base: string): string {
  const input = scope.scheme.inputs.find(({ id }) => id === base);
  return scope.dialect === "addin" && input?.whenBlank === "missing"
    ? `KPI.PAYOUT(${scope.cell("grade")},${bandRange(scope, "grade", "pay")},${amountOf(scope, base)})`
    : `ROUND(${bandFigure(scope)}*${amountOf(scope, base)},2)`;
}
