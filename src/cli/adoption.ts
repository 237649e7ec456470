import type { Scheme } from "../domain/scheme/scheme";
import type { SheetGrid } from "../sheets/kit/grid";
import { columnLetters } from "../sheets/kit/address";
import type { Area } from "../sheets/adopt/areas";
import { findAreas } from "../sheets/adopt/findAreas";
import { propose } from "../sheets/adopt/propose";

/** What the command line tells of an area; rows count from 1, as Excel shows them. */
export function areaShown(area: Area, scheme: Scheme | null): object {
  const { view, head, rows, people, leftOut, columns } = area;
  const proposals = propose(area, scheme);
  return {
    sheet: view.name,
    layout: area.layout,
    headerRows: [head.first + 1, head.last + 1],
    rows: [rows[0] + 1, rows[1] + 1],
    ...(area.month === null ? {} : { month: area.month }),
    ...(area.months.length > 1 ? { months: area.months } : {}),
    why: area.why,
    people: people.map(({ row, number, name }) => ({ row: row + 1, number, name })),
    leftOut: leftOut.map(({ row, why }) => ({ row: row + 1, why })),
    columns: columns.map(({ at, heading, full, weight, unit }, nth) => ({
      column: columnLetters(at),
      heading,
      ...(full === null ? {} : { full }),
      ...(weight === null ? {} : { weight }),
      ...(unit === null ? {} : { unit }),
      ...proposals[nth],
    })),
  };
}

/** Everything that is found in a workbook without a mapping. */
export function adoption(grids: readonly SheetGrid[], scheme: Scheme | null, period: string | null): object {
  return { areas: findAreas(grids, period).map((area) => areaShown(area, scheme)) };
}
