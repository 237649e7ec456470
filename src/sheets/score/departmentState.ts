import { typedNumber } from "../terms/numbers";
import { limitsOf } from "../../domain/scheme/limits";
import type { Input } from "../../domain/inputs/input";
import { texts } from "../../text/texts";
import { largestAllowed } from "../columns/limits";
import { isNeededSometimes, neededCondition } from "../columns/needed";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";
import { textLiteral } from "../kit/textLiteral";

/** The lower end of what a department may type. */
function fromSmallest(scope: Scope, input: Input): string {
  const { min } = limitsOf(scope.scheme, input);
  return input.positive === true && min <= 0 ? ">0" : `>=${min}`;
}

function numberTests(scope: Scope, input: Input, value: string): string[] {
  const max = largestAllowed(scope, input);
  const { allowed, each, notAbove } = input;
  const path = `inputs.${scope.scheme.inputs.indexOf(input)}`;
  const counted = typedNumber(value);
  return [
    `COUNT(${value})=1`,
    `${counted}${fromSmallest(scope, input)}`,
    ...(max === null ? [] : [`${counted}<=${max}`]),
    ...(input.kind === "count" ? [`ROUND(${value},0)=${counted}`] : []),
    ...(each === undefined
      ? []
      : [
          `${counted}>=ROUND(${amountOf(scope, each.of)}*${scope.policy(`${path}.each.min`)},10)`,
          `${counted}<=ROUND(${amountOf(scope, each.of)}*${scope.policy(`${path}.each.max`)},10)`,
        ]),
    ...(allowed === undefined ? [] : [`OR(${allowed.map((mark) => `${counted}=${mark}`).join(",")})`]),
    ...(notAbove === undefined
      ? []
      : [`OR(COUNT(${scope.department(notAbove)})=0,${counted}<=${typedNumber(scope.department(notAbove))})`]),
  ];
}

function tests(scope: Scope, input: Input): string[] {
  const { yes, no } = texts(scope.language).sheets.score;
  const value = scope.department(input.id);
  if (input.kind === "note") return [];
  const own =
    input.kind === "yesNo"
      ? [`OR(${value}=${textLiteral(yes)},${value}=${textLiteral(no)})`]
      : numberTests(scope, input, value);
  if (input.whenBlank === "missing") return own;
  const blank = isNeededSometimes(input) ? `AND(${value}="",NOT(${neededCondition(scope, input)}))` : `${value}=""`;
  return [`OR(${blank},${own.length === 1 ? own.join("") : `AND(${own.join(",")})`})`];
}

/** Whether the cell of a department input is blank though it is owed, or holds what cannot be worked with; null for what may hold anything. */
export function departmentProblem(scope: Scope, input: Input): string | null {
  const all = tests(scope, input);
  return all.length === 0 ? null : `NOT(IFERROR(AND(${all.join(",")}),FALSE))`;
}

/** Whether everything the department owes is there and can be worked with; a text where a number is due is an error on the way. */
export function departmentStateFormula(scope: Scope): string {
  const { departmentComplete, departmentOpen } = texts(scope.language).sheets.score;
  const all = scope.scheme.inputs.filter(({ of }) => of === "department").flatMap((input) => tests(scope, input));
  const ok = textLiteral(departmentComplete);
  return all.length === 0 ? `=${ok}` : `=IF(IFERROR(AND(${all.join(",")}),FALSE),${ok},${textLiteral(departmentOpen)})`;
}
