import { texts } from "../../text/texts";
import { limitProblems } from "./limits";
import { lackingFormula } from "./needed";
import { inputRuns } from "../terms/inputRuns";
import type { Scope } from "../terms/scope";
import { textLiteral } from "../kit/textLiteral";

const words = (scope: Scope) => texts(scope.language).sheets.score;

/** Where everything may stay blank, one entry at least shows that the row was looked at. */
function unlessUntouched(scope: Scope, expression: string): string {
  const ranges = inputRuns(scope, () => "").map(({ range }) => range);
  const { stateEmpty } = words(scope);
  return ranges.length === 0
    ? expression
    : `IF(COUNTA(${ranges.join(",")})=0,${textLiteral(stateEmpty)},${expression})`;
}

/** Whether a row can be complete with nothing typed into it. */
const mayBeUntouched = (scope: Scope): boolean =>
  scope.columns.every(({ input }) => input === null || input.kind === "note" || input.whenBlank !== "missing");

/** Blank for an untouched row; otherwise what keeps the row from being scored, or that it is complete. */
export function stateFormula(scope: Scope): string {
  const { statePolicy, stateWrong, stateMissing, stateDepartment, stateComplete, departmentComplete } = words(scope);
  const department =
    scope.departmentState === null
      ? textLiteral(stateComplete)
      : `IF(${scope.departmentState}<>${textLiteral(departmentComplete)},${textLiteral(stateDepartment)},${textLiteral(stateComplete)})`;
  const complete = mayBeUntouched(scope) ? unlessUntouched(scope, department) : department;
  const lacking = lackingFormula(scope);
  const missing = `${textLiteral(stateMissing.before)}&(${lacking ?? ""})&${textLiteral(stateMissing.after)}`;
  const scored = lacking === null ? complete : `IF(${lacking}>0,${missing},${complete})`;
  const wrong = limitProblems(scope).join("+");
  const judged = wrong === "" ? scored : `IF(${wrong}>0,${textLiteral(stateWrong)},${scored})`;
  const { stateRight } = texts(scope.language).sheets.policy;
  const sound = `IF(${scope.policyState}<>${textLiteral(stateRight)},${textLiteral(statePolicy)},${judged})`;
  return `=IF(AND(${scope.cell("number")}="",${scope.cell("name")}=""),"",${sound})`;
}
