import { namesAgree } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";
import type { RowTrouble } from "./collected";
import type { Returned } from "./returned";
import type { TypedRow, TypedTable } from "./typedRows";

/** A row of a file beside the row of the same person here. */
export interface MatchedRow {
  file: Returned;
  here: TypedRow;
  there: TypedRow;
}

export function matchedRows(table: TypedTable, file: Returned): { rows: MatchedRow[]; troubles: RowTrouble[] } {
  const [here, there] = [peopleOf(table.rows), peopleOf(file.rows)];
  const troubles: RowTrouble[] = [];
  const rows = file.rows.flatMap((row): MatchedRow[] => {
    const found = here.all(row);
    const [own] = found;
    const trouble = troubleOf({ row, found, twice: there.all(row).length > 1 }, file.file);
    if (trouble) troubles.push(trouble);
    return trouble || own === undefined ? [] : [{ file, here: own, there: row }];
  });
  const gone = (file.part?.rows ?? []).flatMap(([number, name]): RowTrouble[] =>
    there.find({ number, name }) === undefined ? [{ kind: "gone", file: file.file, person: { number, name } }] : [],
  );
  return { rows, troubles: [...troubles, ...gone] };
}

interface Found {
  row: TypedRow;
  found: readonly TypedRow[];
  twice: boolean;
}

function troubleOf({ row, found: [own, ...more], twice }: Found, file: string): RowTrouble | null {
  const person = { number: row.number, name: row.name };
  if (own === undefined) return { kind: "unknown", file, person };
  if (more.length > 0) return { kind: "twiceHere", file, person };
  if (twice) return { kind: "twiceThere", file, person };
  return namesAgree(own.name, row.name) ? null : { kind: "otherName", file, person, here: own.name };
}
