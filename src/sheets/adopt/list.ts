import { type Anchor, anchorsIn, beginOf } from "./anchors";
import { goesOn, isGroupRow } from "./headRows";
import { textsOf } from "./rowTexts";
import type { SheetView } from "./view";

/** Where a list's headings are; columns go from first to last, both included, counted from 0 as rows are. */
export interface ListHead {
  first: number;
  last: number;
  columns: readonly [number, number];
  /** Of the column that names people. */
  person: number;
  /** The last of its rows whose words name columns; those below give figures or explain. */
  named: number;
}

/** Every list of a sheet by its headings, from above and from the left. */
export function listHeads(view: SheetView): ListHead[] {
  const heads: ListHead[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    const anchors = anchorsIn(view, row);
    if (anchors.length === 0) continue;
    const begins = anchors.map((anchor, nth) => (nth === 0 ? 0 : beginOf(view, anchor, anchors[nth - 1] ?? anchor)));
    if (anchors.length === 1 && isHeadingAgain(view, heads.at(-1), row)) continue;
    const found = anchors.map((anchor, nth) => {
      const end = begins[nth + 1];
      return headOf(view, anchor, begins[nth] ?? 0, end === undefined ? view.columns - 1 : end - 1);
    });
    heads.push(...found);
    row = Math.max(row, ...found.map(({ last }) => last));
  }
  return heads;
}

/** A page that begins with the same headings goes on with the same list, unless a title of its own stands between. */
function isHeadingAgain(view: SheetView, before: ListHead | undefined, row: number): boolean {
  if (before === undefined) return false;
  const texts = textsOf(view, row);
  const rows = Array.from({ length: before.last - before.first + 1 }, (_, nth) => before.first + nth);
  const isSame = texts.every(({ column, text }) => rows.some((above) => view.text(above, column) === text));
  let above = row - 1;
  while (above > before.last && textsOf(view, above).length === 0) above -= 1;
  return isSame && new Set(textsOf(view, above).map(({ text }) => text)).size > 1;
}

function headOf(view: SheetView, anchor: Anchor, from: number, to: number): ListHead {
  const depth = view.merge(anchor.row, anchor.column)?.rows ?? 1;
  let first = anchor.row;
  while (first > 0 && anchor.row - first < 2 && isGroupRow(view, first - 1, { anchor, from, to })) first -= 1;
  let last = anchor.row + depth - 1;
  while (last + 1 < view.rows && last + 1 - first < 4 && goesOn(view, last + 1, { anchor, from, to })) last += 1;
  const columns = usedColumns(view, [first, last], [from, to]);
  return { first, last, columns, person: anchor.column, named: view.isTurned ? anchor.row + depth - 1 : last };
}

/** From the first column with a heading to the last; blank ones between belong to the list. */
export function usedColumns(
  view: SheetView,
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  let [begin, end] = [to, from];
  for (let row = first; row <= last; row += 1)
    for (const { column } of textsOf(view, row).filter(({ column: at }) => at >= from && at <= to)) {
      begin = Math.min(begin, column);
      end = Math.max(end, column);
    }
  return [begin, end];
}
