import { monthIn, monthNumberIn, monthOfCell, isMonth } from "../kit/months";
import type { ListHead } from "./list";
import type { ListColumn } from "./listColumns";
import type { ListedPerson } from "./people";
import type { SheetView } from "./view";

interface MonthsTold {
  column: number | null;
  told: readonly string[];
  of: (row: number) => string | null;
}

/** Months that a column of a list tells. */
export function monthsInList(
  view: SheetView,
  columns: readonly ListColumn[],
  people: readonly ListedPerson[],
): MonthsTold {
  const column = columns.find(({ kind }) => kind === "month")?.at ?? null;
  const of = (row: number): string | null => (column === null ? null : monthOfCell(view.value(row, column)));
  return { column, of, told: [...new Set(people.flatMap(({ row }) => of(row) ?? []))] };
}

/** The month asked for, else the latest. */
export function chosenMonth(months: readonly string[], period: string | null): string | null {
  if (period !== null && months.some((month) => isMonth(month, period))) return period;
  return [...months].sort().at(-1) ?? null;
}

/** The day somebody made the sheet is none of its month. */
const madeOn =
  /(?:制表|製表|编制|編製|填表|填报|打印|列印|导出|匯出|打分|评分)(?:时间|時間|日期|日)?\s*[:：]?\s*[\d年月日/.:-]+/g;

/** Lines above the headings and the sheet's name say the month. */
export function monthAbove(view: SheetView, { first }: ListHead): string | null {
  const texts: string[] = [];
  for (let row = first - 1; row >= Math.max(0, first - 6); row -= 1)
    for (let column = 0; column < view.columns; column += 1) texts.push(view.text(row, column).replace(madeOn, ""));
  texts.push(view.name);
  const [withYear] = texts.flatMap((text) => monthIn(text) ?? []);
  if (withYear !== undefined) return withYear;
  const [number] = texts.flatMap((text) => monthNumberIn(text) ?? []);
  return number === undefined ? null : `-${number}`;
}
