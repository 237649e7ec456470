import { schemeBonds } from "../../domain/bonds/schemeBonds";
import { policySeverity } from "../../domain/issue/policySeverity";
import { type Bond, type Check, type Figure, pathsOf, pointsPlaces } from "../../domain/places/bond";
import { largestNumber } from "../../domain/places/numberBounds";
import { valueAt } from "../../domain/places/policyPath";
import type { Language } from "../../domain/wording/localText";
import type { NumberLimits } from "../../domain/scheme/numberLimits";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { cellAt, fixedCell, rangeAt } from "../kit/address";
import { textLiteral } from "../kit/textLiteral";
import { brokenNumbers, fromCriterion, typedNumber, upToCriterion } from "../terms/numbers";
import type { PolicyCell } from "./policyCells";

/** Cells below each other that keep to the same limits. */
interface Run {
  column: number;
  first: number;
  last: number;
  limits: NumberLimits;
}

function runsOf(cells: readonly PolicyCell[]): Run[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Run[] = [];
  for (const { row, column, limits } of sorted) {
    if (limits === null) continue;
    const before = runs.at(-1);
    const isNext = before?.column === column && before.last + 1 === row && isSame(before.limits, limits);
    if (isNext) before.last = row;
    else runs.push({ column, first: row, last: row, limits });
  }
  return runs;
}

const isSame = (one: NumberLimits, other: NumberLimits): boolean =>
  one.min === other.min && one.max === other.max && one.isWhole === other.isWhole;

/** How many cells of a run hold no number, or one beyond its limits. */
function faultsIn({ column, first, last, limits: { min, max, isWhole } }: Run): string[] {
  const range = rangeAt(first, column, last, column);
  const criteria = [
    ...(min > -largestNumber ? [`${range},${fromCriterion(min)}`] : []),
    ...(max < largestNumber ? [`${range},${upToCriterion(max)}`] : []),
  ];
  const right = criteria.length === 0 ? `COUNT(${range})` : `COUNTIFS(${criteria.join(",")})`;
  return [`${last - first + 1}-${right}`, ...(isWhole ? [brokenNumbers(range)] : [])];
}

/** 1 for every name or number that nobody may change and that is another one. */
const changedIn = (cells: readonly PolicyCell[]): string[] =>
  cells.flatMap(({ limits, row, column, value }) => {
    const cell = cellAt(row, column);
    if (limits !== null) return [];
    return [
      typeof value === "number" ? `1-(COUNT(${cell})=1)*(${cell}=${value})` : `1-EXACT(${cell},${textLiteral(value)})`,
    ];
  });

/** How many numbers are beyond what any may be, over the whole area they stand in. */
function tooLargeIn(runs: readonly Run[]): string[] {
  if (runs.length === 0) return [];
  const rows = runs.flatMap(({ first, last }) => [first, last]);
  const columns = runs.map(({ column }) => column);
  const area = rangeAt(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  return [`COUNTIF(${area},">${largestNumber}")`, `COUNTIF(${area},"<${-largestNumber}")`];
}

/** The cell of a number; a number without one cannot change. */
type Ref = (path: string) => string;

const figureIn = (figure: Figure, ref: Ref): string =>
  typeof figure === "number" ? String(figure) : typedNumber(ref(figure));

/** 1 where what must hold between numbers does not. */
function faultOf(check: Check, ref: Ref): string {
  const of = (figure: Figure): string => figureIn(figure, ref);
  switch (check.kind) {
    case "above":
      return `(${of(check.high)}<=${of(check.low)})`;
    case "notAbove":
      return `(${of(check.low)}>${of(check.high)})`;
    case "equal":
      return `(${of(check.one)}<>${of(check.other)})`;
    case "sum": {
      const sum = typedNumber(`SUM(${check.of.map(ref).join(",")})`);
      return `(${check.cap === undefined ? sum : `MIN(${sum},${of(check.cap)})`}<>${of(check.to)})`;
    }
    case "best":
      return `(ROUND(MAX(${check.of.map(ref).join(",")})*${ref(check.factor)},${pointsPlaces})<>${of(check.to)})`;
    case "some":
      return `(${typedNumber(`SUM(${check.of.map(ref).join(",")})`)}=0)`;
    case "one":
      return `(${check.of.map((path) => `(${of(path)}<>0)`).join("+")}<>1)`;
  }
}

/** A fault that counts only while something else holds. */
const brokenOf = ({ check, given }: Bond, ref: Ref): string =>
  given === undefined ? faultOf(check, ref) : `${faultOf(check, ref)}*(1-${faultOf(given, ref)})`;

/** Whether the numbers of 规则 can judge anyone, over its own cells; 评分表 gives no result while they cannot. */
export function policyStateFormula(scheme: Scheme, language: Language, cells: readonly PolicyCell[]): string {
  const { stateRight, stateWrong } = texts(language).sheets.policy;
  const places = new Map(cells.flatMap((cell) => [cell.path, ...cell.also].map((path) => [path, cell] as const)));
  const ref = (path: string): string => {
    const cell = places.get(path);
    return cell ? fixedCell(cell.row, cell.column) : String(valueAt(scheme, path));
  };
  const runs = runsOf(cells);
  const faults = [
    ...tooLargeIn(runs),
    ...runs.flatMap(faultsIn),
    ...changedIn(cells),
    ...schemeBonds(scheme)
      .filter(({ issue }) => policySeverity(issue) === "error")
      .filter(({ check }) => pathsOf(check).some((path) => places.get(path)?.isEditable))
      .map((bond) => brokenOf(bond, ref)),
  ];
  const right = textLiteral(stateRight);
  return faults.length === 0
    ? `=${right}`
    : `=IF(IFERROR(${faults.join("+")},1)>0,${textLiteral(stateWrong)},${right})`;
}
