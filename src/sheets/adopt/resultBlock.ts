import type { CellRef } from "../kit/finding";
import { cellOf } from "../kit/address";
import type { SheetGrid } from "../kit/grid";
import type { CellValue } from "../kit/plan";
import type { ProposedArea } from "./areas";

/** A heading that is written beside a table. */
export interface BlockHeading {
  at: CellRef;
  text: string;
}

/** Where a list has room for more columns: right of it, or below where people stand beside each other. */
type ResultBlock = { headings: readonly BlockHeading[] } | { inTheWay: CellRef };

/** Columns right behind a list, with these headings; what is not blank from the headings to the last person is in the way. */
export function resultBlock({ view, head, rows }: ProposedArea, texts: readonly string[]): ResultBlock {
  const [, end] = head.columns;
  const headings: BlockHeading[] = [];
  for (const [nth, text] of texts.entries()) {
    const at = end + 1 + nth;
    for (let row = head.first; row <= rows[1]; row += 1) {
      const isFree = view.text(row, at) === "" && view.formula(row, at) === "" && view.merge(row, at) === null;
      if (!isFree || view.isHidden(head.named, at))
        return { inTheWay: { sheet: view.name, address: view.address(row, at) } };
    }
    headings.push({ at: { sheet: view.name, address: view.address(head.named, at) }, text });
  }
  return { headings };
}

/** The sheets as they are once the headings stand there. */
export const withHeadings = (grids: readonly SheetGrid[], headings: readonly BlockHeading[]): SheetGrid[] =>
  grids.map((grid) => {
    const own = headings.filter(({ at }) => at.sheet === grid.name);
    return own.length === 0 ? grid : { ...grid, values: typed(grid.values, own), formulas: typed(grid.formulas, own) };
  });

function typed(cells: readonly (readonly CellValue[])[], headings: readonly BlockHeading[]): CellValue[][] {
  const copy = cells.map((row) => [...row]);
  for (const { at, text } of headings) {
    const { row, column } = cellOf(at.address);
    while (copy.length <= row) copy.push([]);
    const line = copy[row] ?? [];
    while (line.length < column) line.push("");
    line[column] = text;
  }
  return copy;
}
