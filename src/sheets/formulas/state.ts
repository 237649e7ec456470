import type { Input } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { limitProblems } from "./limits";
import { runs } from "./runs";
import { type Scope, textLiteral } from "./scope";

const words = (scope: Scope) => texts(scope.language).sheets.score;

const isNeeded = ({ kind, whenBlank }: Input): boolean => kind !== "note" && whenBlank === "missing";

/** Where everything may stay blank, one entry at least shows that the row was looked at. */
function unlessUntouched(scope: Scope, expression: string): string {
  const ranges = runs(scope, () => "").map(({ range }) => range);
  const { stateEmpty } = words(scope);
  return ranges.length === 0
    ? expression
    : `IF(COUNTA(${ranges.join(",")})=0,${textLiteral(stateEmpty)},${expression})`;
}

/** Blank for an untouched row; otherwise what keeps the row from being scored, or that it is complete. */
export function stateFormula(scope: Scope): string {
  const { stateWrong, stateMissing, stateDepartment, stateComplete, departmentComplete } = words(scope);
  const needed = scope.columns.filter(({ input }) => input !== null && isNeeded(input)).length;
  const ranges = runs(scope, (input) => (isNeeded(input) ? "" : null)).map(({ range }) => range);
  const filled = `COUNTA(${ranges.join(",")})`;
  const missing = `${textLiteral(stateMissing.before)}&(${needed}-${filled})&${textLiteral(stateMissing.after)}`;
  const complete =
    scope.departmentState === null
      ? textLiteral(stateComplete)
      : `IF(${scope.departmentState}<>${textLiteral(departmentComplete)},${textLiteral(stateDepartment)},${textLiteral(stateComplete)})`;
  const scored = needed === 0 ? unlessUntouched(scope, complete) : `IF(${filled}<${needed},${missing},${complete})`;
  const wrong = limitProblems(scope);
  const judged = wrong === "" ? scored : `IF(${wrong}>0,${textLiteral(stateWrong)},${scored})`;
  return `=IF(AND(${scope.cell("number")}="",${scope.cell("name")}=""),"",${judged})`;
}
