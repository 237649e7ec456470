import type { TheirTables } from "../../actions/readTables";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { findAreas } from "../../sheets/adopt/findAreas";
import { type FoundMapping, withMappedPeople } from "../../sheets/adopt/findAgain";
import type { MappedColumn } from "../../sheets/book/mapping";

/** The same area whichever month it is looked at for. */
export const areaKey = ({ view, head, onSheet }: ProposedArea): string =>
  [view.name, ...head.columns, ...onSheet.header].join("|");

/** Areas of the sheets that are shown, likeliest first. */
export const areasOf = ({ grids, hidden }: TheirTables, month: string | null): ProposedArea[] =>
  findAreas(
    grids.filter(({ name }) => !hidden.includes(name)),
    month,
  );

/** Rows or columns on the sheet, counted from 1: "3" or "3-4". */
export const spanText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first + 1) : `${first + 1}-${last + 1}`;

const headingsOf = ({ columns }: ProposedArea): string => columns.map(({ heading }) => heading).join("\n");

const unused: Omit<MappedColumn, "heading"> = { means: { kind: "none" } };

/** An area as its columns are meant; printed forms of the same headings belong together, one for each person. */
export function mappedParts(
  area: ProposedArea,
  areas: readonly ProposedArea[],
  mapped: readonly Omit<MappedColumn, "heading">[],
  month: string,
): FoundMapping[] {
  const isAlike = (one: ProposedArea): boolean => one.layout === "printedForm" && headingsOf(one) === headingsOf(area);
  const parts = area.layout === "printedForm" ? areas.filter(isAlike) : [area];
  return parts.map((part) => {
    const columns = part.columns.map(({ at, heading }, nth) => ({
      at,
      mapped: { heading, ...(mapped[nth] ?? unused) },
    }));
    return withMappedPeople({ area: part, columns, missing: [], added: [] }, month);
  });
}
