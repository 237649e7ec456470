import { settled } from "../../domain/figures/typed";
import type { ProposedArea } from "./areas";
import { columnValues } from "./columnValues";
import type { PlacedMapping } from "./findAgain";
import { headingKind } from "./headingWords";
import type { ListColumn } from "./listColumns";

/** A column of marks as a policy takes it. */
export interface DraftColumn {
  column: ListColumn;
  placed: PlacedMapping;
  /** null where the column only adds to the total. */
  full: number | null;
  weight: number | null;
}

/**
 * What columns of marks are worth; `counted` is what the formula of the total gives each, by its place. Those that tell nothing of
 * it are left out.
 */
export function draftColumns(
  area: ProposedArea,
  marks: readonly PlacedMapping[],
  counted: ReadonlyMap<number, number>,
): DraftColumn[] {
  const weights = weightColumns(area, marks);
  const parts = marks.flatMap((placed) => draftColumn(area, placed, { counted, weights }));
  const items = parts.filter(({ full }) => full !== null);
  if (items.length > 0 && items.every((part) => isAddedUp(part, counted)))
    return parts.map((part) => ({ ...part, weight: null }));
  if (items.every(({ weight }) => weight === null)) return parts;
  // Beside weighed marks others are only added, where the total says so.
  const told = parts.filter(({ weight, placed }) => weight !== null || counted.get(placed.at) === 1);
  return told.map((part) => (part.weight === null ? { ...part, full: null } : part));
}

/** 40 marks that weigh 40% are added as they are, unless the total says otherwise; so is what it adds once. */
function isAddedUp({ column, full, weight, placed }: DraftColumn, counted: ReadonlyMap<number, number>): boolean {
  const times = counted.get(placed.at);
  if (column.full === null) return false;
  return times === undefined ? weight === null || settled(weight * 100) === full : times === 1;
}

interface Told {
  counted: ReadonlyMap<number, number>;
  /** By the place of marks, that of their weight. */
  weights: ReadonlyMap<number, number>;
}

/** Marks with full marks or a weight are an item; what is only added to the total is a line. */
function draftColumn(area: ProposedArea, placed: PlacedMapping, { counted, weights }: Told): DraftColumn[] {
  const column = area.columns.find(({ at }) => at === placed.at);
  if (column === undefined) return [];
  const times = counted.get(placed.at) ?? 0;
  const beside = weights.get(placed.at);
  const weight = column.weight ?? (beside === undefined ? null : weightIn(area, beside)) ?? shareIn(times);
  if (weight !== null) return [{ column, placed, full: column.full ?? 100, weight }];
  if (column.full !== null) return [{ column, placed, full: column.full, weight: null }];
  return times === 1 ? [{ column, placed, full: null, weight: null }] : [];
}

/** Less than 1 is a weight; a mark that is added as it is has none. */
const shareIn = (times: number): number | null => (times > 0 && times < 1 ? times : null);

/** A weight called after its marks is theirs; others stand behind all marks, or before all of them. */
function weightColumns({ columns }: ProposedArea, marks: readonly PlacedMapping[]): Map<number, number> {
  const isMark = (column: ListColumn): boolean => marks.some(({ at }) => at === column.at);
  const first = columns.find((column) => isMark(column) || column.kind === "weight");
  const step = first?.kind === "weight" ? -1 : 1;
  return new Map(
    columns.flatMap((column, nth) => {
      const beside = columns[nth + step];
      if (!isMark(column)) return [];
      const own = columns.find((one) => one.kind === "weight" && isCalledAfter(one, column)) ?? beside;
      const isPlain = own?.kind === "weight" && (own !== beside || isCalledAfter(own, column) || !isNamed(own));
      return isPlain ? [[column.at, own.at] as const] : [];
    }),
  );
}

const wordsOf = ({ path }: ListColumn): string => path.at(-1) ?? "";

const isCalledAfter = (weight: ListColumn, marks: ListColumn): boolean =>
  wordsOf(weight) !== wordsOf(marks) && wordsOf(weight).startsWith(wordsOf(marks));

/** 质量权重 is called after something; 权重 is not. */
const isNamed = (weight: ListColumn): boolean => headingKind(wordsOf(weight)) !== "weight";

/** The same for everybody, as a share of 1. */
function weightIn(area: ProposedArea, at: number): number | null {
  const { numbers, percents } = columnValues(area, at);
  const [first] = numbers;
  if (first === undefined || numbers.some((number) => number !== first)) return null;
  return percents > 0 || first > 1 ? first / 100 : first;
}
