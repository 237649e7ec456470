import type { ProposedArea } from "./areas";
import { areNumbers, type ColumnValues, columnValues } from "./columnValues";
import type { ListColumn } from "./listColumns";
import { monthIn, monthNumberIn } from "../kit/months";
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
  /** A person has several rows, and this column something else in each. */
  isPerRow: boolean;
  /** What the column of items beside it says in every row. */
  itemText: string | null;
}

/** The columns of an area with what their neighbours and totals say of them. */
export function seenColumns(area: ProposedArea): SeenColumn[] {
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
    isPerRow: isPerRow(area, column.at),
    itemText: itemText(area, columns, nth),
  }));
}

const isPerRow = ({ view, people }: ProposedArea, at: number): boolean =>
  people.some(({ row, last }) => last > row && view.text(row + 1, at) !== "" && view.merge(row, at) === null);

/** Columns of figures that add up to typed totals in nearly every row. */
function typedParts(area: ProposedArea, total: number): number[] {
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
function itemText({ view, people }: ProposedArea, columns: readonly ListColumn[], nth: number): string | null {
  for (let before = nth - 1; before >= Math.max(0, nth - 3); before -= 1) {
    const column = columns[before];
    if (column === undefined || !/项目|指标|考核内容|item|criteri|indicator/i.test(column.path.at(-1) ?? "")) continue;
    const texts = new Set(people.map(({ row }) => view.text(row, column.at)).filter((text) => text !== ""));
    return texts.size === 1 ? ([...texts][0] ?? null) : null;
  }
  return null;
}
