import type { Area } from "../grid";
import type { Book } from "./book";
import { type Box, intersection, without } from "./box";
import { drawConditionalFormat } from "./conditionalFormat";
import type { ConditionalFormatState, ValidationState } from "./sheetState";

/** Where a part of the source lies once it was pasted; the source repeats to fill the target. */
const pastedPlaces = (part: Box, source: Area, target: Area): Area[] => {
  const common = intersection(part, source);
  if (common === null) return [];
  const places: Area[] = [];
  for (let row = target.row; row < target.row + target.rows; row += source.rows)
    for (let column = target.column; column < target.column + target.columns; column += source.columns)
      places.push({
        sheet: target.sheet,
        row: row + common.row - source.row,
        column: column + common.column - source.column,
        rows: common.rows,
        columns: common.columns,
      });
  return places;
};

function carryLocks(book: Book, source: Area, target: Area): void {
  const from = book.state(source.sheet).locked.copy();
  const to = book.state(target.sheet).locked;
  for (let row = 0; row < target.rows; row += 1)
    for (let column = 0; column < target.columns; column += 1) {
      const locked = from.at(source.row + (row % source.rows), source.column + (column % source.columns));
      to.paint({ row: target.row + row, column: target.column + column, rows: 1, columns: 1 }, locked);
    }
}

/** The validation of the target gives way to that of the source, be it none. */
function carryValidations(book: Book, source: Area, target: Area): void {
  const state = book.state(target.sheet);
  const carried = book
    .state(source.sheet)
    .validations.flatMap((one): ValidationState[] =>
      pastedPlaces(one.area, source, target).map((area) => ({ ...one, area })),
    );
  const kept = state.validations.flatMap((one) =>
    without(one.area, target).map((box) => ({ ...one, area: { ...box, sheet: target.sheet } })),
  );
  state.validations = [...kept, ...carried];
  book.grid.clearValidation(target);
}

function carryColours(book: Book, source: Area, target: Area): void {
  const carried = book.state(source.sheet).conditionalFormats.flatMap((one) =>
    pastedPlaces(one.area, source, target).map((area): ConditionalFormatState => {
      const copy = structuredClone(one.kept);
      return { ...one, id: book.freshId("cf"), gridId: null, area, kept: copy };
    }),
  );
  book.state(target.sheet).conditionalFormats.push(...carried);
  for (const one of carried) drawConditionalFormat(book, one);
}

/** What pasting brings beside contents and looks: locks, rules of validation and colour rules. */
export function carryFormats(book: Book, source: Area, target: Area, type: "All" | "Formats"): void {
  carryLocks(book, source, target);
  carryColours(book, source, target);
  if (type === "All") carryValidations(book, source, target);
}
