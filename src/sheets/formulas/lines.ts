import type { Line, Term } from "../../domain/totals/lines";
import { type Scope, rounded } from "./scope";
import { amountOf } from "./tableScope";

/** The first of the year costs more than further ones; what happened before this period is not charged again. */
function escalating(count: string, before: string, first: string, further: string): string {
  return `IF(${count}=0,0,${count}*${further}+IF(${before}=0,${first}-${further},0))`;
}

function term(scope: Scope, one: Term, path: string): string {
  switch (one.kind) {
    case "times":
      return `${amountOf(scope, one.input)}*${scope.policy(`${path}.points`)}`;
    case "escalating":
      return escalating(
        amountOf(scope, one.input),
        amountOf(scope, one.before),
        scope.policy(`${path}.first`),
        scope.policy(`${path}.further`),
      );
    case "line":
      return scope.cell(`line.${one.line}`);
  }
}

/** A line below the items: how often, times what it is worth. */
export const lineFormula = (scope: Scope, line: Line, path: string): string =>
  rounded(scope, line.terms.map((one, index) => term(scope, one, `${path}.terms.${index}`)).join("+"));

/** What the lines do to the total: "-x+y"; nothing for tallies. */
export const lineEffects = (scope: Scope): string =>
  scope.scheme.lines
    .map(({ id, effect }) => {
      switch (effect) {
        case "add":
          return `+${scope.cell(`line.${id}`)}`;
        case "deduct":
          return `-${scope.cell(`line.${id}`)}`;
        case "none":
          return "";
      }
    })
    .join("");
