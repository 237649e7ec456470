import type { Input } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { type Scope, amount, textLiteral } from "./scope";

const words = (scope: Scope) => texts(scope.language).sheets.score;

/** Inputs whose columns stand side by side, so that one range checks them all. */
function runs(scope: Scope, belongs: (input: Input) => boolean): string[] {
  const ranges: string[] = [];
  let start: string | null = null;
  let end = "";
  const close = (): void => {
    if (start !== null) ranges.push(start === end ? scope.cell(start) : scope.cells(start, end));
    start = null;
  };
  for (const column of scope.columns) {
    if (column.input && belongs(column.input)) {
      start ??= column.id;
      end = column.id;
    } else close();
  }
  close();
  return ranges;
}

/** The largest value allowed: the full marks on 规则 where the mark follows them. */
function largest(scope: Scope, input: Input): string | null {
  if (input.max === undefined) return null;
  if (input.kind !== "mark") return String(input.max);
  return scope.policy(`inputs.${scope.scheme.inputs.indexOf(input)}.max`);
}

const isNumeric = (input: Input): boolean => input.kind !== "yesNo" && input.kind !== "note";

function limits(scope: Scope, input: Input): string[] {
  const value = amount(scope, input.id);
  const max = largest(scope, input);
  return [
    ...(max === null ? [] : [`COUNTIFS(${value},">"&${max})`]),
    ...(input.positive ? [`COUNTIFS(${value},0)`] : []),
    ...(input.min !== undefined && input.min > 0 ? [`COUNTIFS(${value},"<${input.min}")`] : []),
    ...(input.notAbove === undefined ? [] : [above(scope, value, amount(scope, input.notAbove))]),
  ];
}

const above = (_scope: Scope, value: string, other: string): string =>
  `IF(COUNT(${value},${other})<2,0,IF(${value}>${other},1,0))`;

function yesNoProblem(scope: Scope, input: Input): string {
  const value = scope.cell(input.id);
  const { yes, no } = words(scope);
  return `IF(OR(${value}="",${value}=${textLiteral(yes)},${value}=${textLiteral(no)}),0,1)`;
}

/** How many inputs of the row cannot be right: text, negative, broken counts, beyond their limits. */
function problems(scope: Scope): string {
  const inputs = scope.columns.flatMap((column) => (column.input ? [column.input] : []));
  return [
    ...runs(scope, isNumeric).flatMap((range) => [`COUNTA(${range})-COUNT(${range})`, `COUNTIFS(${range},"<0")`]),
    ...runs(scope, (input) => input.kind === "count").map(
      (range) => `IFERROR(SUMPRODUCT((ROUND(${range},0)-${range}<>0)*1),0)`,
    ),
    ...inputs.filter(isNumeric).flatMap((input) => limits(scope, input)),
    ...inputs.filter((input) => input.kind === "yesNo").map((input) => yesNoProblem(scope, input)),
  ].join("+");
}

/** Blank for an untouched row; otherwise what keeps the row from being scored, or that it is complete. */
export function stateFormula(scope: Scope): string {
  const { stateWrong, stateMissing, stateDepartment, stateComplete, departmentComplete } = words(scope);
  const needed = scope.columns.filter((column) => column.input?.whenBlank === "missing");
  const filled = `COUNTA(${needed.map((column) => scope.cell(column.id)).join(",")})`;
  const missing = `${textLiteral(stateMissing.before)}&(${needed.length}-${filled})&${textLiteral(stateMissing.after)}`;
  const department = `IF(${scope.departmentState}<>${textLiteral(departmentComplete)},${textLiteral(stateDepartment)},${textLiteral(stateComplete)})`;
  const complete = needed.length === 0 ? department : `IF(${filled}<${needed.length},${missing},${department})`;
  return `=IF(AND(${scope.cell("number")}="",${scope.cell("name")}=""),"",IF(${problems(scope)}>0,${textLiteral(stateWrong)},${complete}))`;
}

/** The lower end of what a department may type. */
function fromSmallest({ min = 0, positive }: Input): string {
  if (min > 0) return `>=${min}`;
  return positive ? ">0" : ">=0";
}

/** Whether every department input is a number that can be worked with. */
export function departmentStateFormula(scope: Scope): string {
  const { departmentComplete, departmentOpen } = words(scope);
  const tests = scope.scheme.inputs
    .filter((input) => input.of === "department" && input.whenBlank === "missing")
    .flatMap((input) => {
      const value = scope.department(input.id);
      return [
        `COUNT(${value})=1`,
        `${value}${fromSmallest(input)}`,
        ...(input.max === undefined ? [] : [`${value}<=${input.max}`]),
        ...(input.kind === "count" ? [`IFERROR(ROUND(${value},0)=${value},FALSE)`] : []),
      ];
    });
  const ok = textLiteral(departmentComplete);
  return tests.length === 0 ? `=${ok}` : `=IF(AND(${tests.join(",")}),${ok},${textLiteral(departmentOpen)})`;
}
