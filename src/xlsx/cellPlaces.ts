import { cellOf } from "../sheets/kit/address";
import { mostColumns, mostRows } from "./fileLimits";
import { damagedFile } from "./unreadableFile";

interface Place {
  row: number;
  column: number;
}

/** Where rows and cells stand, one behind the other. */
interface CellPlaces {
  /** The next row by its number in the file, counted from 0; one without a number follows the one before. */
  row: (number: string | undefined) => number;
  /** The next cell of the row by its address; one without an address follows the one before. */
  cell: (address: string | undefined) => Place;
}

const rowNumber = /^[1-9]\d{0,6}$/;
const cellAddress = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/**
 * Every program writes rows and cells in their order. Where one stands twice, goes back or lies in another row than it says,
 * nobody knows which of two figures is meant; so too where some cells of a row say where they are and others do not.
 */
export function cellPlaces(part: string): CellPlaces {
  const at = { row: -1, column: -1 };
  let isAddressed: boolean | null = null;
  return {
    row(number) {
      const row = number === undefined ? at.row + 1 : rowNumber.test(number) ? Number(number) - 1 : -1;
      if (row <= at.row || row >= mostRows) throw damagedFile(part);
      Object.assign(at, { row, column: -1 });
      isAddressed = null;
      return row;
    },
    cell(address) {
      const place = address === undefined ? { row: at.row, column: at.column + 1 } : placeOf(address, part);
      const isAlike = isAddressed === null || isAddressed === (address !== undefined);
      if (!isAlike || place.row !== at.row || place.column <= at.column || place.column >= mostColumns)
        throw damagedFile(part);
      isAddressed = address !== undefined;
      at.column = place.column;
      return place;
    },
  };
}

function placeOf(address: string, part: string): Place {
  if (!cellAddress.test(address)) throw damagedFile(part);
  return cellOf(address);
}
