import type { Scheme } from "../domain/scheme/scheme";
import type { ProposedArea } from "../sheets/adopt/areas";
import { propose } from "../sheets/adopt/propose";
import { cellOf, columnLetters } from "../sheets/kit/address";

/** What the command line tells of an area; rows count from 1, as Excel shows them. */
export function areaShown(area: ProposedArea, scheme: Scheme | null): object {
  const { view, head, onSheet, people, leftOut, columns } = area;
  const proposals = propose(area, scheme);
  const row = (at: number): number => cellOf(view.address(at, head.person)).row + 1;
  return {
    sheet: view.name,
    layout: area.layout,
    headerRows: onSheet.header.map(counted),
    rows: onSheet.rows.map(counted),
    ...(area.month === null ? {} : { month: area.month }),
    ...(area.months.length > 1 ? { months: area.months } : {}),
    why: area.why,
    people: people.map((one) => ({
      row: row(one.row),
      ...columnIf(area, one.row),
      number: one.number,
      name: one.name,
    })),
    leftOut: [
      ...leftOut.map(({ row: at, why }) => ({ row: row(at), ...columnIf(area, at), why })),
      ...area.stray.map(({ at, why }) => ({ row: at + 1, why })),
    ],
    columns: columns.map(({ at, heading, full, weight, unit }, nth) => ({
      ...whereIs(area, at),
      heading,
      ...(full === null ? {} : { full }),
      ...(weight === null ? {} : { weight }),
      ...(unit === null ? {} : { unit }),
      ...proposals[nth],
    })),
  };
}

const counted = (row: number): number => row + 1;

/** Where people stand beside each other, the column says who. */
const columnIf = ({ view, head }: ProposedArea, at: number): object =>
  view.isTurned ? { column: columnLetters(cellOf(view.address(at, head.person)).column) } : {};

/** Items go across, or down where people stand beside each other; those of a form stand anywhere. */
function whereIs({ view, head, layout }: ProposedArea, at: number): object {
  const cell = cellOf(view.address(layout === "printedForm" ? 1 : head.first, at));
  if (view.isTurned) return { row: cell.row + 1 };
  return { column: columnLetters(cell.column), ...(layout === "printedForm" ? { row: cell.row + 1 } : {}) };
}
