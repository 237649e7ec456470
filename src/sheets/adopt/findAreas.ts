import type { SheetGrid } from "../kit/grid";
import { type Area, listsIn } from "./areas";
import { isMonth } from "./months";
import { viewOf } from "./view";

/** Every area of a workbook that people may be evaluated in, likeliest first. */
export function findAreas(grids: readonly SheetGrid[], period: string | null): Area[] {
  const areas = grids.flatMap((grid) => listsIn(viewOf(grid), period));
  return areas
    .map((area, nth) => ({ area, nth, weight: weightOf(area, period) }))
    .sort((a, b) => b.weight - a.weight || a.nth - b.nth)
    .map(({ area }) => area);
}

/** What is evaluated has full marks and results; the month asked for comes before the others. */
function weightOf({ why, people, layout, month, columns }: Area, period: string | null): number {
  const reasons = why.filter((reason) => reason !== "people").length;
  const isOther = period !== null && month !== null && !isMonth(month, period);
  const size = Math.min(people.length, 10) / 10 + Math.min(columns.length, 20) / 20;
  return reasons * 2 + size - (layout === "records" ? 20 : 0) - (isOther ? 10 : 0);
}
