import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { textLiteral } from "../kit/textLiteral";
import type { Scope } from "./scope";
import { inputCell } from "./tableScope";

/** What a cell computes once its row is complete, from the cells it refers to. */
export type Formula = (scope: Scope) => string;

/** Points rounded to the places the policy sets. */
export const rounded = (scope: Scope, expression: string): string => `ROUND(${expression},${scope.policy("decimals")})`;

/** The result of a complete row; any other row stays blank. */
export const whenComplete = (scope: Scope, expression: string): string =>
  `=IF(${scope.cell("state")}<>${textLiteral(texts(scope.language).sheets.score.stateComplete)},"",${expression})`;

/** Blank while a number that may be missing is; `=""` would take a 0 for blank in some programs. */
export const unlessMissing = (cell: string, expression: string): string => `IF(COUNT(${cell})=0,"",${expression})`;

/** Whether a complete row may lack this input. */
export const mayStayBlank = ({ inputs }: Scheme, id: string): boolean =>
  inputs.find((input) => input.id === id)?.whenBlank === "open";

/** Blank as soon as one of the inputs is that may be; the expression otherwise. */
export function unlessBlank(scope: Scope, ids: readonly string[], expression: string, none = '""'): string {
  const open = ids.filter((id) => mayStayBlank(scope.scheme, id)).map((id) => inputCell(scope, id));
  return open.length === 0 ? expression : `IF(COUNTA(${open.join(",")})<${open.length},${none},${expression})`;
}
