import type { PayLine } from "../../domain/pay/payLine";
import { totalMayBeBlank } from "./totals";
import { type Scope, unlessMissing } from "./scope";
import { amountOf } from "./tableScope";

const bandColumn = (scope: Scope, first: string, last = first): string =>
  scope.policyRange(`bands.0.${first}`, `bands.${scope.scheme.bands.length - 1}.${last}`);

/** Only lines that deduct, or points below 0, can bring a total below the lowest grade; it still counts as that grade. */
const canBeNegative = ({ scheme }: Scope): boolean => scheme.lines.some(({ effect }) => effect !== "none");

const unlessNoTotal = (scope: Scope, expression: string): string =>
  totalMayBeBlank(scope) ? unlessMissing(scope.cell("total"), expression) : expression;

/** The grade of the highest band that begins at the total or below, without functions of ours. */
export const gradeLookup = (total: string, column: (of: "from" | "grade") => string): string =>
  `INDEX(${column("grade")},MATCH(${total},${column("from")},1))`;

export function gradeFormula(scope: Scope): string {
  const total = canBeNegative(scope) ? `MAX(0,${scope.cell("total")})` : scope.cell("total");
  const grade =
    scope.dialect === "addin"
      ? `KPI.GRADE(${total},${bandColumn(scope, "from", "grade")})`
      : gradeLookup(total, (of) => bandColumn(scope, of));
  return unlessNoTotal(scope, grade);
}

/** The figure of the grade's band: money, or a factor of the base. */
const bandPay = (scope: Scope): string =>
  `INDEX(${bandColumn(scope, "pay")},MATCH(${scope.cell("grade")},${bandColumn(scope, "grade")},0))`;

const byGrade = (scope: Scope): string =>
  scope.dialect === "addin"
    ? `KPI.PAYOUT(${scope.cell("grade")},${bandColumn(scope, "grade", "pay")})`
    : bandPay(scope);

/** KPI.PAYOUT takes a blank base for none given, so it is asked only where the base cannot be blank. */
function timesBase(scope: Scope, base: string): string {
  const input = scope.scheme.inputs.find(({ id }) => id === base);
  return scope.dialect === "addin" && input?.whenBlank === "missing"
    ? `KPI.PAYOUT(${scope.cell("grade")},${bandColumn(scope, "grade", "pay")},${amountOf(scope, base)})`
    : `ROUND(${bandPay(scope)}*${amountOf(scope, base)},2)`;
}

export function payoutFormula(scope: Scope): string {
  const { payout, items } = scope.scheme;
  switch (payout.kind) {
    case "none":
      throw new Error("This policy pays nobody");
    case "byGrade":
      return unlessNoTotal(scope, byGrade(scope));
    case "timesBase":
      return unlessNoTotal(scope, timesBase(scope, payout.base));
    case "lines":
      return `ROUND(${payout.lines.map(({ id }) => scope.cell(`pay.${id}`)).join("+")},2)`;
    case "prizes": {
      const prizes = items.flatMap(({ id, method }) => (method.kind === "rank" ? [scope.cell(`prize.${id}`)] : []));
      return prizes.length === 0 ? "0" : `ROUND(SUM(${prizes.join(",")}),2)`;
    }
  }
}

/** One line of a pay slip. */
export function payLineFormula(scope: Scope, line: PayLine, path: string): string {
  const entered = amountOf(scope, line.input);
  switch (line.kind) {
    case "commission":
      return `ROUND(${entered}*${scope.policy(`${path}.rate`)},2)`;
    case "gated": {
      const met = line.conditions.map((id) => `${amountOf(scope, id)}<>0`).join(",");
      return `IF(AND(${met}),ROUND(${entered},2),0)`;
    }
    case "plain":
      return `ROUND(${entered},2)`;
  }
}
