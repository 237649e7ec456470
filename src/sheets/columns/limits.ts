import { aboveZero, brokenNumbers, fromCriterion, upToCriterion } from "../terms/numbers";
import { limitsOf, marksIn } from "../../domain/scheme/limits";
import type { Input } from "../../domain/inputs/input";
import { texts } from "../../text/texts";
import { inputRuns } from "../terms/inputRuns";
import type { Scope } from "../terms/scope";
import { amountOf, inputCell } from "../terms/tableScope";
import { textLiteral } from "../kit/textLiteral";

const isNumeric = ({ kind }: Input): boolean => kind !== "yesNo" && kind !== "note";

/** Where the policy has the largest value, null for none. */
function largestPath({ scheme }: Scope, input: Input): string | null {
  const { max } = limitsOf(scheme, input);
  if (max === Number.MAX_SAFE_INTEGER) return null;
  const full = input.kind === "mark" ? marksIn(scheme).find((mark) => mark.input === input.id) : undefined;
  return full?.path ?? `inputs.${scheme.inputs.indexOf(input)}.max`;
}

/** The largest value: a cell of 规则 where the limit follows it, the number where nothing can change it, null for none. */
export function largestAllowed(scope: Scope, input: Input): string | null {
  const path = largestPath(scope, input);
  return path === null ? null : scope.policy(path);
}

const areWhole = (marks: readonly number[] | undefined): boolean =>
  marks?.every((mark) => Number.isInteger(mark)) ?? false;

/** Criteria that every number allowed meets, so that a text or a number beyond the limits meets none of them. */
function limitCriteria(scope: Scope, input: Input): string[] {
  const { allowed, positive } = input;
  const { min } = limitsOf(scope.scheme, input);
  const path = largestPath(scope, input);
  const max = path === null ? null : scope.policyTyped(path);
  const smallest = allowed === undefined ? min : Math.max(min, Math.min(...allowed));
  return [
    positive === true && smallest <= 0 ? aboveZero : fromCriterion(smallest),
    ...(max === null ? [] : [upToCriterion(Number.isNaN(Number(max)) ? max : Number(max))]),
    ...(allowed === undefined ? [] : [upToCriterion(Math.max(...allowed))]),
  ];
}

/** Entries that are no number within the limits: range by range, what is typed less what meets every criterion. */
const beyondLimits = (scope: Scope): string[] =>
  inputRuns(scope, (input) => (isNumeric(input) ? limitCriteria(scope, input).join("|") : null)).map(
    ({ key, range }) => {
      const criteria = key.split("|").map((one) => `${range},${one}`);
      return `COUNTA(${range})-COUNTIFS(${criteria.join(",")})`;
    },
  );

const brokenCounts = (scope: Scope): string[] =>
  inputRuns(scope, ({ kind, allowed }) => (kind === "count" || areWhole(allowed) ? "" : null)).map(
    ({ range }) => `IFERROR(${brokenNumbers(range)},0)`,
  );

/** Levels between the lowest and the highest that the policy does not know: 3 among 1, 2 and 4 to 10. */
function gapsIn(marks: readonly number[]): number[] {
  const from = Math.min(...marks);
  const all = Array.from({ length: Math.max(...marks) - from + 1 }, (_, place) => from + place);
  return all.filter((mark) => !marks.includes(mark));
}

/** How often a mark was given. */
const countOf = (range: string, mark: number): string =>
  `COUNTIFS(${range},${fromCriterion(mark)},${range},${upToCriterion(mark)})`;

/** Marks between the levels; whole numbers and limits are looked at above. */
const betweenLevels = (scope: Scope): string[] =>
  inputRuns(scope, ({ allowed }) => (allowed === undefined ? null : allowed.join("|"))).flatMap(({ key, range }) => {
    const marks = key.split("|").map(Number);
    if (areWhole(marks)) return gapsIn(marks).map((mark) => countOf(range, mark));
    return [[`COUNT(${range})`, ...marks.map((mark) => countOf(range, mark))].join("-")];
  });

/** A part that is larger than its whole. */
const aboveOthers = (scope: Scope): string[] =>
  scope.columns.flatMap(({ input }) => {
    if (input?.notAbove === undefined) return [];
    const [value, other] = [scope.cell(input.id), inputCell(scope, input.notAbove)];
    const isAbove = `${amountOf(scope, input.id)}>${amountOf(scope, input.notAbove)}`;
    return [`IF(COUNT(${value},${other})<2,0,(${isAbove})*1)`];
  });

/** Sums that so many single amounts, each within its limits, cannot come to. */
const beyondEach = (scope: Scope): string[] =>
  scope.columns.flatMap(({ id, input }) => {
    if (input?.each === undefined) return [];
    const { each } = input;
    const index = scope.scheme.inputs.indexOf(input);
    const [value, times] = [amountOf(scope, id), amountOf(scope, each.of)];
    const end = (name: string): string => `ROUND(${times}*${scope.policy(`inputs.${index}.each.${name}`)},10)`;
    const isBeyond = `(${value}<${end("min")})+(${value}>${end("max")})`;
    return [`IF(COUNT(${scope.cell(id)})=0,0,IFERROR(${isBeyond},0))`];
  });

function otherChoices(scope: Scope): string[] {
  const { yes, no } = texts(scope.language).sheets.score;
  const count = (range: string, choice: string): string => `COUNTIFS(${range},${textLiteral(choice)})`;
  return inputRuns(scope, ({ kind }) => (kind === "yesNo" ? "" : null)).map(
    ({ range }) => `COUNTA(${range})-${count(range, yes)}-${count(range, no)}`,
  );
}

/** How many inputs of the row cannot be right, by what can be wrong: text, negative, broken counts, beyond their limits. */
export const limitProblems = (scope: Scope): string[] => [
  ...beyondLimits(scope),
  ...brokenCounts(scope),
  ...betweenLevels(scope),
  ...aboveOthers(scope),
  ...beyondEach(scope),
  ...otherChoices(scope),
];
