import { listArea, type ProposedArea } from "./areas";
import { listColumns } from "./listColumns";
import { type ListHead, usedColumns } from "./list";
import type { PersonColumns } from "./people";

/** Where somebody says that headings and people stand: rows of the sheet, counted from 0, the last ones included. */
export interface RowsByHand {
  header: readonly [number, number];
  rows: readonly [number, number];
}

/** Why rows cannot be what somebody says. */
export type RowsFault = "headerOrder" | "headerHigh" | "headerBlank" | "rowsOrder" | "rowsAbove" | "outside" | "nobody";

/** More rows than this are no headings. */
const mostHeadings = 6;

/** Only where each person has a row of their own can rows be moved. */
export const hasRowsToMove = ({ layout, view }: ProposedArea): boolean => layout !== "printedForm" && !view.isTurned;

/** A list with headings and people where somebody says they are; rows of people that this leaves out are told as such. */
export function areaByHand(area: ProposedArea, by: RowsByHand, period: string | null): ProposedArea | RowsFault {
  const fault = faultIn(area, by);
  if (fault !== null) return fault;
  const head = headAt(area, by.header);
  if (head === null) return "headerBlank";
  const [begin, last] = by.rows;
  const moved = listArea(area.view, head, { begin, end: last + 1, person: personIn(area, head) }, period);
  if (moved === null) return "nobody";
  const left = area.people
    .filter(({ row }) => row < begin || row > last)
    .map(({ row }) => ({ row, why: "byHand" as const }));
  return { ...moved, leftOut: [...moved.leftOut, ...left].sort((one, other) => one.row - other.row) };
}

function faultIn({ view }: ProposedArea, { header: [top, bottom], rows: [first, last] }: RowsByHand): RowsFault | null {
  if (Math.min(top, first) < 0 || last >= view.rows) return "outside";
  if (bottom < top) return "headerOrder";
  if (bottom - top >= mostHeadings) return "headerHigh";
  if (first <= bottom) return "rowsAbove";
  return last < first ? "rowsOrder" : null;
}

/** A list that is as wide as its sheet stays so; beside another one it keeps its columns. */
function headAt({ view, head }: ProposedArea, rows: readonly [number, number]): ListHead | null {
  const across = [0, view.columns - 1] as const;
  const [from, to] = usedColumns(view, [head.first, head.last], across);
  const isAlone = from === head.columns[0] && to === head.columns[1];
  const columns = usedColumns(view, rows, isAlone ? across : head.columns);
  if (columns[0] > columns[1]) return null;
  return { first: rows[0], last: rows[1], named: rows[1], columns, person: head.person };
}

/** Whom the headings name; where they name nobody, the columns of before. */
function personIn({ view, person }: ProposedArea, head: ListHead): PersonColumns {
  const columns = listColumns(view, head);
  const at = (kind: "name" | "number"): number | null => columns.find((column) => column.kind === kind)?.at ?? null;
  const named = { name: at("name"), number: at("number") };
  return named.name === null && named.number === null ? person : named;
}
