import type { Scheme } from "../../domain/scheme/scheme";
import type { Area } from "./areas";
import { areNumbers, type ColumnValues, columnValues } from "./columnValues";
import type { ListColumn } from "./listColumns";
import { type Proposal, undecided } from "./meaning";
import { callings, isPlausible, type Match, matchesOf } from "./matching";
import { monthIn, monthNumberIn } from "./months";
import { type PolicyTarget, policyTargets } from "./policyLabels";
import { plainProposal } from "./plainProposal";
import { addUp, columnsSummed } from "./totalParts";

/** A column with what stands in it and what speaks for it being marks. */
export interface SeenColumn {
  column: ListColumn;
  values: ColumnValues;
  /** The total is made of it. */
  isSummed: boolean;
  /** Stands beside its weight. */
  hasWeight: boolean;
  /** Of another month than the one evaluated. */
  isOtherMonth: boolean;
  /** What the column of items beside it says in every row. */
  itemText: string | null;
}

/** What every column of an area most likely means, in their order; what is doubtful stays open. */
export function propose(area: Area, scheme: Scheme | null): Proposal[] {
  const seen = seenColumns(area);
  if (scheme === null) return seen.map((one) => plainProposal(one, seen, area));
  const targets = policyTargets(scheme);
  const hasFulls = seen.some(({ column }) => column.full !== null);
  const first = seen.map((one) => named(one, targets, hasFulls));
  return withoutRivals(first).map((match, nth) => {
    const one = seen[nth];
    if (one === undefined) return undecided;
    if (match !== null) return { means: { kind: match.target.kind, id: match.target.id }, sure: match.strength === 3 };
    const plain = plainProposal(one, seen, area);
    return plain.means.kind === "mark" ? undecided : plain;
  });
}

function seenColumns(area: Area): SeenColumn[] {
  const { columns } = area;
  const totals = columns.filter(({ kind }) => kind === "total");
  const summed = new Set(totals.flatMap(({ at }) => [...columnsSummed(area, at), ...typedParts(area, at)]));
  const month = chosenGroup(columns, area.month);
  return columns.map((column, nth) => ({
    column,
    values: columnValues(area, column.at),
    isSummed: summed.has(column.at),
    hasWeight: isWeightOf(columns[nth + 1], column) || isWeightOf(columns[nth - 1], column),
    isOtherMonth: month !== null && groupMonth(column) !== null && groupMonth(column) !== month,
    itemText: itemText(area, columns, nth),
  }));
}

/** Columns of figures that add up to typed totals in nearly every row. */
function typedParts(area: Area, total: number): number[] {
  const parts = area.columns.filter(({ at, kind }) => {
    const mayCount = kind === null || kind === "mark" || kind === "adjustment";
    return mayCount && at < total && areNumbers(columnValues(area, at)) && columnValues(area, at).numbers.length > 0;
  });
  const places = parts.map(({ at }) => at);
  return places.length > 1 && addUp(area, places, total) ? places : [];
}

const isWeightOf = (beside: ListColumn | undefined, { path }: ListColumn): boolean => {
  const [words, own] = [beside?.path.at(-1) ?? "", path.at(-1) ?? ""];
  if (beside === undefined || !/权重|占比|比重|weight/i.test(words)) return false;
  const bare = words.replace(/[(（]?(?:权重|占比|比重|weight)[)）]?\d*$/i, "").trim();
  return bare === "" ? beside.kind === "weight" && beside.path.length > 1 && beside.path[0] === path[0] : bare === own;
};

/** "9月 › 通话质量" is of September. */
const groupMonth = ({ path }: ListColumn): string | null =>
  path.length < 2 ? null : (monthIn(path[0] ?? "")?.slice(5) ?? monthNumberIn(path[0] ?? ""));

/** Where months stand beside each other: the one that is evaluated, else the last. */
function chosenGroup(columns: readonly ListColumn[], month: string | null): string | null {
  const told = [...new Set(columns.flatMap((column) => groupMonth(column) ?? []))];
  if (told.length < 2) return null;
  const asked = month?.slice(-2);
  return asked !== undefined && told.includes(asked) ? asked : (told.sort().at(-1) ?? null);
}

/** The item that stands in words beside its marks, the same for everybody. */
function itemText({ view, people }: Area, columns: readonly ListColumn[], nth: number): string | null {
  for (let before = nth - 1; before >= Math.max(0, nth - 3); before -= 1) {
    const column = columns[before];
    if (column === undefined || !/项目|指标|考核内容|item|criteri|indicator/i.test(column.path.at(-1) ?? "")) continue;
    const texts = new Set(people.map(({ row }) => view.text(row, column.at)).filter((text) => text !== ""));
    return texts.size === 1 ? ([...texts][0] ?? null) : null;
  }
  return null;
}

/** What the words of a heading and the values below name in the policy, if that is one thing. */
function named(seen: SeenColumn, targets: readonly PolicyTarget[], hasFulls: boolean): Match | null {
  const { column, values } = seen;
  if (seen.isOtherMonth || column.kind === "weight" || column.kind === "index") return null;
  const matches = matchesOf(callings(column, seen.itemText), targets);
  const fitting = matches.filter(({ target }) => isPlausible(target, values, column));
  const [only, ...more] = fitting;
  if (only === undefined) return null;
  if (more.length > 0) return decided(fitting, seen);
  return isBackedUp(only, matches, seen, hasFulls) ? only : null;
}

/** An input and an item of the same words: full marks and the total speak for marks, figures beyond them were left out before. */
function decided(fitting: readonly Match[], { column, isSummed }: SeenColumn): Match | null {
  const [inputs, marks] = [fitting.filter(isInput), fitting.filter((match) => !isInput(match))];
  if (inputs.length !== 1 || marks.length !== 1) return null;
  return column.full !== null || isSummed || column.kind === "mark" ? (marks[0] ?? null) : null;
}

const isInput = ({ target }: Match): boolean => target.kind === "input";

/** Whether more than a likeness of words speaks for it. */
function isBackedUp(match: Match, all: readonly Match[], seen: SeenColumn, hasFulls: boolean): boolean {
  const { column, isSummed, hasWeight } = seen;
  const isFull = column.full !== null && match.target.fulls.includes(column.full);
  if (isInput(match)) return match.strength > 1 || isFull || column.full === null;
  if (match.strength === 1 || isFull) return isFull;
  return isSummed || hasWeight || column.kind === "mark" || (all.length === 1 && !hasFulls);
}

/** Two columns for one thing: the one that is called so more plainly; neither where both are. */
function withoutRivals(matches: readonly (Match | null)[]): (Match | null)[] {
  return matches.map((match, nth) => {
    if (match === null) return null;
    const isBeaten = matches.some((other, place) => {
      const isSame = other !== null && place !== nth && other.target === match.target;
      return isSame && other.strength >= match.strength;
    });
    return isBeaten ? null : match;
  });
}
