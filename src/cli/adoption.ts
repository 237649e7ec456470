import { periodHolding, usualLength } from "../domain/time/period";
import type { Scheme } from "../domain/scheme/scheme";
import type { SheetGrid } from "../sheets/kit/grid";
import { cellOf, columnLetters } from "../sheets/kit/address";
import type { Area } from "../sheets/adopt/areas";
import { findAreas } from "../sheets/adopt/findAreas";
import { findAgain, type FoundMapping, type MappingFault } from "../sheets/adopt/findAgain";
import type { Mapping } from "../sheets/adopt/mapping";
import { adoptedPeriod } from "../sheets/adoptedPeriod";
import { usualSheetNames, usualTableNames } from "../sheets/book/sheetNames";
import type { WorkbookState } from "../sheets/book/workbookState";
import { findingShown, resultsShown } from "./adoptedFigures";
import { propose } from "../sheets/adopt/propose";

/** What the command line tells of an area; rows count from 1, as Excel shows them. */
export function areaShown(area: Area, scheme: Scheme | null): object {
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
    people: people.map((one) => ({ row: row(one.row), ...columnIf(area, one.row), number: one.number, name: one.name })),
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
const columnIf = ({ view, head }: Area, at: number): object =>
  view.isTurned ? { column: columnLetters(cellOf(view.address(at, head.person)).column) } : {};

/** Items go across, or down where people stand beside each other; those of a form stand anywhere. */
function whereIs({ view, head, layout }: Area, at: number): object {
  const cell = cellOf(view.address(layout === "printedForm" ? 1 : head.first, at));
  if (view.isTurned) return { row: cell.row + 1 };
  return { column: columnLetters(cell.column), ...(layout === "printedForm" ? { row: cell.row + 1 } : {}) };
}

/** Everything that is found in a workbook without a mapping. */
export function adoption(grids: readonly SheetGrid[], scheme: Scheme | null, period: string | null): object {
  return { areas: findAreas(grids, period).map((area) => areaShown(area, scheme)) };
}

/** What a confirmed mapping gives: findings in the cells of their sheet, and results; or why it does not fit. */
export function mappedFigures(
  grids: readonly SheetGrid[],
  { mapping, scheme, period }: { mapping: Mapping; scheme: Scheme; period: string | null },
  today: string,
): object | MappingFault {
  const parts = findAgain(mapping, grids, period);
  if ("code" in parts) return parts;
  const month = period ?? mapping.period ?? knownMonth(parts) ?? today.slice(0, 7);
  const state = stateFor(scheme, month);
  const adopted = adoptedPeriod({ state, parts, department: mapping.department ?? {} }, today);
  return {
    month,
    missing: parts.flatMap(({ missing }) => missing),
    added: parts.flatMap(({ added }) => added),
    findings: adopted.period.findings.map(findingShown),
    results: resultsShown(adopted),
  };
}

const knownMonth = (parts: readonly FoundMapping[]): string | null =>
  parts.map(({ area }) => area.month).find((month) => month?.startsWith("2") === true) ?? null;

const stateFor = (scheme: Scheme, month: string): WorkbookState => ({
  version: 1,
  scheme,
  language: "zh-CN",
  department: "",
  month: periodHolding(usualLength(scheme.cycle), month).month,
  sheets: usualSheetNames("zh-CN"),
  tables: usualTableNames,
  approval: null,
});
