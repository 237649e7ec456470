import { areaByHand, type RowsByHand, type RowsFault } from "../../sheets/adopt/areaByHand";
import type { ProposedArea } from "../../sheets/adopt/areas";

export const rowFields = ["headFirst", "headLast", "first", "last"] as const;
type RowField = (typeof rowFields)[number];

/** Rows as they were typed, counted from 1 as Excel shows them. */
export type TypedRows = Readonly<Record<RowField, string>>;

/** The rows of an area as its fields show them. */
export const shownRows = ({ onSheet: { header, rows } }: ProposedArea): TypedRows => ({
  headFirst: String(header[0] + 1),
  headLast: String(header[1] + 1),
  first: String(rows[0] + 1),
  last: String(rows[1] + 1),
});

const rowIn = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text) - 1 : null);

function saidRows(typed: TypedRows): RowsByHand | null {
  const [headFirst, headLast, first, last] = rowFields.map((field) => rowIn(typed[field]));
  if (headFirst == null || headLast == null || first == null || last == null) return null;
  return { header: [headFirst, headLast], rows: [first, last] };
}

/** The area with the rows that somebody typed, or why it cannot be that one. */
export function placedArea(
  area: ProposedArea,
  typed: TypedRows | null,
  month: string | null,
): ProposedArea | RowsFault | "noNumber" {
  if (typed === null) return area;
  const rows = saidRows(typed);
  return rows === null ? "noNumber" : areaByHand(area, rows, month);
}
