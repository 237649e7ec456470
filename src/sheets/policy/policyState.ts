import { valueAt } from "../../domain/places/policyPath";
import type { Language } from "../../domain/wording/localText";
import type { NumberLimits } from "../../domain/scheme/numberLimits";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { fixedCell, rangeAt } from "../kit/address";
import { textLiteral } from "../kit/textLiteral";
import { type Bond, bondsOf } from "./policyBonds";
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
  return [
    `${last - first + 1}-COUNT(${range})`,
    `COUNTIF(${range},"<${plainNumber(min)}")`,
    `COUNTIF(${range},">${plainNumber(max)}")`,
    ...(isWhole ? [`SUMPRODUCT((ROUND(${range},0)<>${range})*1)`] : []),
  ];
}

/** Without an exponent, which not every program reads in a condition. */
const plainNumber = (value: number): string => value.toFixed(9).replace(/\.?0+$/, "");

function pathsOf(bond: Bond): readonly string[] {
  switch (bond.kind) {
    case "ascending":
      return [bond.low, bond.high];
    case "notAbove":
      return [bond.path, bond.most];
    case "sum":
    case "some":
    case "one":
      return bond.paths;
  }
}

/** 1 where what must hold between numbers does not. */
function faultOf(bond: Bond, ref: (path: string) => string): string {
  switch (bond.kind) {
    case "ascending":
      return `(${ref(bond.high)}<=${ref(bond.low)})`;
    case "notAbove":
      return `(${ref(bond.path)}>${ref(bond.most)})`;
    case "sum":
      return `(ROUND(SUM(${bond.paths.map(ref).join(",")}),8)<>${typeof bond.to === "number" ? bond.to : ref(bond.to)})`;
    case "some":
      return `(SUM(${bond.paths.map(ref).join(",")})=0)`;
    case "one":
      return `(${bond.paths.map((path) => `(${ref(path)}<>0)`).join("+")}<>1)`;
  }
}

/** Whether the numbers of 规则 can judge anyone, over its own cells; 评分表 gives no result while they cannot. */
export function policyStateFormula(scheme: Scheme, language: Language, cells: readonly PolicyCell[]): string {
  const { stateRight, stateWrong } = texts(language).sheets.policy;
  const places = new Map(cells.flatMap((cell) => [cell.path, ...cell.also].map((path) => [path, cell] as const)));
  /** A number without a cell cannot change. */
  const ref = (path: string): string => {
    const cell = places.get(path);
    return cell ? fixedCell(cell.row, cell.column) : String(valueAt(scheme, path));
  };
  const faults = [
    ...runsOf(cells).flatMap(faultsIn),
    ...bondsOf(scheme)
      .filter((bond) => pathsOf(bond).some((path) => places.get(path)?.editable))
      .map((bond) => faultOf(bond, ref)),
  ];
  const right = textLiteral(stateRight);
  return faults.length === 0
    ? `=${right}`
    : `=IF(IFERROR(${faults.join("+")},1)>0,${textLiteral(stateWrong)},${right})`;
}
