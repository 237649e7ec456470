import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import type { PeopleOrder } from "../../domain/people/peopleOrder";
import type { RawPeriod } from "../book/rawPeriod";
import { scoreColumns } from "../columns/scoreColumns";
import { findColumns } from "./columns";

interface SortKey {
  /** Counted from 0 on the sheet. */
  column: number;
  isDescending?: true;
  /** Staff numbers are texts: 9 comes before 10. */
  isNumber?: true;
}

/** So many rows of the table from its first on, put in order by these columns. */
export interface RowSort {
  rows: number;
  keys: readonly SortKey[];
}

export interface PeoplePlaces {
  number: number;
  name: number;
}

/** Where the columns are that say who a row belongs to. */
export function peoplePlaces(raw: RawPeriod): Result<PeoplePlaces> {
  const [number, name] = [placeOf(raw, "number"), placeOf(raw, "name")];
  if (!number.ok) return number;
  return name.ok ? ok({ number: number.value, name: name.value }) : name;
}

/**
 * Sorts of whole rows, one after the other, that put the people in order with blank rows last. Excel puts the text of a blank
 * result before numbers when it goes down, so totals are first sorted upwards, and then only those rows downwards that have one.
 */
export function rowSorts(raw: RawPeriod, by: PeopleOrder): Result<RowSort[]> {
  const places = peoplePlaces(raw);
  if (!places.ok) return places;
  const number = { column: places.value.number, isNumber: true } as const;
  const name = { column: places.value.name };
  const rows = raw.scoreTable.rows - 1;
  if (by === "name") return ok([{ rows, keys: [name, number] }]);
  const first: RowSort = { rows, keys: [number, name] };
  if (by === "number") return ok([first]);
  const total = placeOf(raw, "total");
  if (!total.ok) return total;
  const body = raw.score.values.slice(raw.scoreTable.row + 1, raw.scoreTable.row + raw.scoreTable.rows);
  const people = body.filter((row) => row[number.column] !== "" || row[name.column] !== "");
  const scored = people.filter((row) => typeof row[total.value] === "number");
  return ok([
    first,
    { rows: people.length, keys: [{ column: total.value }] },
    { rows: scored.length, keys: [{ column: total.value, isDescending: true }] },
  ]);
}

function placeOf({ state, score, scoreTable }: RawPeriod, id: string): Result<number> {
  const columns = scoreColumns(state.scheme, state.language);
  const at = findColumns(columns, score, scoreTable).at.get(id);
  const header = columns.find((column) => column.id === id)?.header ?? id;
  return at === undefined ? failed({ code: "columnMissing", sheet: score.name, column: header }) : ok(at);
}
