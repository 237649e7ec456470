import { typedNumber } from "../terms/numbers";
import type { ByGrade } from "../../domain/pay/byGrade";
import { byGradeColumn } from "../../text/pay/byGrade";
import { texts } from "../../text/texts";
import type { Scope } from "../terms/scope";
import { bandRange, unlessNoTotal } from "../totals/grade";
import type { PayOnSheets } from "./home";
import { payoutColumn } from "./payoutColumn";

export const byGrade: PayOnSheets<ByGrade> = {
  columns: ({ language }) => [payoutColumn(byGradeColumn[language], (scope) => unlessNoTotal(scope, amount(scope)), 8)],
  band: ({ language, length }) => ({ head: texts(language).sheets.policy.head.pay(length), kind: "money" }),
  rows: () => [],
};

const amount = (scope: Scope): string =>
  scope.dialect === "addin"
    ? `KPI.PAYOUT(${scope.cell("grade")},${bandRange(scope, "grade", "pay")})`
    : `ROUND(${bandFigure(scope)},2)`;

/** The figure of the grade's band: money, or a factor of the base. */
export const bandFigure = (scope: Scope): string =>
  typedNumber(`INDEX(${bandRange(scope, "pay")},MATCH(${scope.cell("grade")},${bandRange(scope, "grade")},0))`);
