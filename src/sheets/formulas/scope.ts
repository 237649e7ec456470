import { valueAt } from "../../domain/places/policyPath";
import { texts } from "../../text/texts";
import { absolute } from "../kit/address";
import { textLiteral } from "../kit/textLiteral";
import type { PolicyBook } from "../policy/policyBook";
import { policyStateAt } from "../policy/policyCells";
import type { TableScope } from "./tableScope";

/** Both dialects give the same values: `addin` calls KPI functions, `native` computes with nothing installed. */
export type Dialect = "addin" | "native";

/** What a worksheet formula of a person's row may refer to: the table, and the numbers of 规则. */
export interface Scope extends TableScope {
  dialect: Dialect;
  /** Cell of a number of the policy, by its path; the number itself where 规则 does not show it and nobody can change it. */
  policy: (path: string) => string;
  /** Cell of 规则 that says whether anyone can be judged by it. */
  policyState: string;
  /** Cells of 规则 from one number to another. */
  policyRange: (first: string, last: string) => string;
}

export const scopeOf = (table: TableScope, book: PolicyBook, dialect: Dialect): Scope => ({
  ...table,
  dialect,
  policy: (path) => {
    const fixedNumber = book.find(path) === null ? valueAt(table.scheme, path) : undefined;
    return typeof fixedNumber === "number" ? String(fixedNumber) : book.at(path).address;
  },
  policyState: absolute(book.sheet, policyStateAt.row, policyStateAt.column),
  policyRange: book.range,
});

/** Blank while a number that may be missing is; `=""` would take a 0 for blank in some programs. */
export const unlessMissing = (cell: string, expression: string): string => `IF(COUNT(${cell})=0,"",${expression})`;

/** Points rounded to the places the policy sets. */
export const rounded = (scope: Scope, expression: string): string => `ROUND(${expression},${scope.policy("decimals")})`;

/** The result of a complete row; any other row stays blank. */
export const whenComplete = (scope: Scope, expression: string): string =>
  `=IF(${scope.cell("state")}<>${textLiteral(texts(scope.language).sheets.score.stateComplete)},"",${expression})`;
