import { limitsOf } from "../../domain/limits";
import type { Input } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { runs } from "./runs";
import { type Scope, inputCell, textLiteral } from "./scope";

const isNumeric = ({ kind }: Input): boolean => kind !== "yesNo" && kind !== "note";

/** The largest value: a cell of 规则 where the limit follows it, the number where nothing can change it, null for none. */
export function largest(scope: Scope, input: Input): string | null {
  const { max } = limitsOf(scope.scheme, input);
  if (max === Number.MAX_SAFE_INTEGER) return null;
  const path = `inputs.${scope.scheme.inputs.indexOf(input)}.max`;
  return input.max === undefined && input.kind !== "mark" ? String(max) : scope.policy(path);
}

const isWhole = ({ kind, allowed }: Input): boolean =>
  kind === "count" || (allowed?.every((mark) => Number.isInteger(mark)) ?? false);

/** Levels that a number within the limits may miss: 3 where the policy knows 1, 2 and 4 to 10. */
function gaps({ allowed }: Input): number[] | null {
  if (allowed === undefined || !allowed.every((mark) => Number.isInteger(mark))) return null;
  const [from, to] = [Math.min(...allowed), Math.max(...allowed)];
  return Array.from({ length: to - from + 1 }, (_, place) => from + place).filter((mark) => !allowed.includes(mark));
}

/** Numbers that are none of the marks allowed; limits and whole numbers are looked at elsewhere where these are levels. */
function notAllowed(input: Input): ((range: string) => string[]) | null {
  const { allowed } = input;
  if (allowed === undefined) return null;
  const between = gaps(input);
  if (between === null)
    return (range) => [[`COUNT(${range})`, ...allowed.map((mark) => `COUNTIFS(${range},${mark})`)].join("-")];
  const [from, to] = [Math.min(...allowed), Math.max(...allowed)];
  return (range) => [
    `COUNTIFS(${range},"<${from}")`,
    `COUNTIFS(${range},">${to}")`,
    ...between.map((mark) => `COUNTIFS(${range},${mark})`),
  ];
}

function allowedProblems(scope: Scope): string[] {
  const rules = new Map<string, (range: string) => string[]>();
  const found = runs(scope, (input) => {
    const rule = notAllowed(input);
    const key = String(input.allowed);
    if (rule !== null) rules.set(key, rule);
    return rule === null ? null : key;
  });
  return found.flatMap(({ key, range }) => rules.get(key)?.(range) ?? []);
}

const above = (value: string, other: string): string => `IF(COUNT(${value},${other})<2,0,(${value}>${other})*1)`;

function yesNoProblems(scope: Scope): string[] {
  const { yes, no } = texts(scope.language).sheets.score;
  const count = (range: string, choice: string): string => `COUNTIFS(${range},${textLiteral(choice)})`;
  return runs(scope, ({ kind }) => (kind === "yesNo" ? "" : null)).map(
    ({ range }) => `COUNTA(${range})-${count(range, yes)}-${count(range, no)}`,
  );
}

const isFixed = (limit: string): boolean => /^[\d.-]+$/.test(limit);

/** The upper limit where it says more than the marks allowed. */
function upperLimit(scope: Scope, input: Input): string | null {
  if (!isNumeric(input)) return null;
  const limit = largest(scope, input);
  const isCovered = limit !== null && isFixed(limit) && input.allowed?.every((mark) => mark <= Number(limit)) === true;
  return isCovered ? null : limit;
}

/** How many inputs of the row cannot be right: text, negative, broken counts, beyond their limits; "" where none can be wrong. */
export function limitProblems(scope: Scope): string {
  const plain = (input: Input): boolean => isNumeric(input) && input.allowed === undefined;
  const inputs = scope.columns.flatMap(({ input }) => (input ? [input] : []));
  return [
    ...runs(scope, (input) => (isNumeric(input) ? "" : null)).map(({ range }) => `COUNTA(${range})-COUNT(${range})`),
    ...runs(scope, (input) => (plain(input) ? String(limitsOf(scope.scheme, input).min) : null)).map(
      ({ key, range }) => `COUNTIFS(${range},"<${key}")`,
    ),
    ...runs(scope, (input) => upperLimit(scope, input)).map(({ key, range }) =>
      isFixed(key) ? `COUNTIFS(${range},">${key}")` : `COUNTIFS(${range},">"&${key})`,
    ),
    ...runs(scope, (input) => (isNumeric(input) && isWhole(input) ? "" : null)).map(
      ({ range }) => `IFERROR(SUMPRODUCT((ROUND(${range},0)-${range}<>0)*1),0)`,
    ),
    ...allowedProblems(scope),
    ...runs(scope, ({ positive }) => (positive === true ? "" : null)).map(({ range }) => `COUNTIFS(${range},0)`),
    ...inputs.flatMap(({ id, notAbove }) =>
      notAbove === undefined ? [] : [above(scope.cell(id), inputCell(scope, notAbove))],
    ),
    ...yesNoProblems(scope),
  ].join("+");
}
