import type { Named } from "../domain/people/identity";
import { areaOf, rangeAt } from "../sheets/kit/address";
import type { CellRef } from "../sheets/kit/finding";

/** Somebody, and where they are named if that is not known to be in the cell's own row. */
export type NamedPerson = Named & { at?: CellRef };

/** A cell that is about to be written, with the first cells of its row. */
interface OwnedCell {
  at: CellRef;
  person?: NamedPerson | null;
  sheet: Excel.Worksheet;
  keys: readonly Excel.Range[];
}

/** No table of ours is wider. */
const widest = 400;

/**
 * The first cell that is somebody else's by now; where number and name do not stand first, the whole row is looked through, or the
 * cell in which they are named: people stand beside each other, or on forms of their own.
 */
export async function strangerIn<C extends OwnedCell>(
  context: Excel.RequestContext,
  cells: readonly C[],
): Promise<C | null> {
  const asked = cells.flatMap((cell) => {
    const { person, keys } = cell;
    if (!person || (person.number === "" && person.name === "")) return [];
    return keys.some((range) => holds(range.values, person))
      ? []
      : [{ cell, person, ...asking(context, cell, person) }];
  });
  if (asked.length === 0) return null;
  await context.sync();
  const isOf = ({ person, row, apart }: (typeof asked)[number]): boolean =>
    holds(row.values, person) || (apart !== null && endsWithName(apart.values, person));
  return asked.find((one) => !isOf(one))?.cell ?? null;
}

/** The row of the cell, and the cell elsewhere that names its person. */
function asking({ workbook }: Excel.RequestContext, { sheet, at }: OwnedCell, { at: place }: NamedPerson) {
  const { row } = areaOf(at.address);
  const elsewhere = place && areaOf(place.address).row !== row ? place : null;
  return {
    row: sheet.getRange(rangeAt(row, 0, row, widest)).load("values"),
    apart: elsewhere && workbook.worksheets.getItem(elsewhere.sheet).getRange(elsewhere.address).load("values"),
  };
}

const holds = (cells: unknown[][], { number, name }: Named): boolean =>
  cells.flat().some((cell) => cell !== "" && [number, name].includes(String(cell).trim()));

/** A form may name somebody behind a label in the same cell. */
const endsWithName = (cells: unknown[][], { name, number }: Named): boolean =>
  cells.flat().some((cell) => [name, number].some((word) => word !== "" && String(cell).trim().endsWith(word)));
