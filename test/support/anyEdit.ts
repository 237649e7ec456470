import * as fc from "fast-check";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { cellAt } from "../../src/sheets/kit/address";
import type { CellValue } from "../../src/sheets/kit/plan";
import { findColumns } from "../../src/sheets/reading/columns";
import { shiftOf } from "../../src/sheets/reading/shift";
import { ledgerRules } from "../../src/sheets/ledger/entryRule";

/** Cells a user types or pastes, from an address on. */
export interface TypedCells {
  what: string;
  address: string;
  cells: readonly (readonly CellValue[])[];
}

const typed = fc.constantFrom<CellValue>(
  ...[0, 1, 2, 3, 7, 20, 98, 100, 0.98, 950, -1],
  ...["", "", "5次", "９８", "95%", "无", "是", "否", "不知道"],
);
const identity = fc.constantFrom<CellValue>("", "K7", "0007", "样例甲", "样例乙", "王甲一");
const word = fc.constantFrom<CellValue>("", "见台账", "旷工一天", 3);

const block = (cell: fc.Arbitrary<CellValue>, rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** Any edit of cells that leaves rows and columns where they are, on the workbook as it was last read. */
export function anyEdit(raw: RawPeriod): fc.Arbitrary<TypedCells> {
  const { state, score, scoreTable, ledger, ledgerTable, policy } = raw;
  const layout = scoreLayout(state.scheme, state.language, scoreTable.rows - 1);
  const columns = findColumns(layout.columns, score, scoreTable);
  const shift = shiftOf(raw, layout, columns);
  const at = (sheet: string, row: number, column: number) => `'${sheet}'!${cellAt(row, column)}`;
  const places = (wanted: (role: string, id: string) => boolean) =>
    columns.placed.flatMap(({ column, at: place }) =>
      place !== null && wanted(column.role, column.id) ? [place] : [],
    );
  const row = fc.integer({ min: scoreTable.row + 1, max: scoreTable.row + scoreTable.rows - 1 });
  const entry = fc.integer({ min: ledgerTable.row + 1, max: ledgerTable.row + 4 });
  const one = (what: string, address: fc.Arbitrary<string>, cell: fc.Arbitrary<CellValue>) =>
    fc.record({ what: fc.constant(what), address, cells: cell.map((value) => [[value]]) });
  const inTable = (what: string, wanted: readonly number[], cell: fc.Arbitrary<CellValue>) =>
    wanted.length === 0
      ? []
      : [
          one(
            what,
            fc.tuple(row, fc.constantFrom(...wanted)).map(([r, c]) => at(score.name, r, c)),
            cell,
          ),
        ];
  const rules = ledgerRules(state.scheme, state.language).map(({ name }) => name);
  const people = score.values
    .slice(scoreTable.row + 1)
    .map((cells) => String(cells[columns.at.get("number") ?? 0] ?? ""));
  const logged = fc.tuple(
    fc.constantFrom<CellValue>(46300, "2026-10-08", "昨天", ""),
    fc.constantFrom<CellValue>(...people.slice(0, 5), "K7", ""),
  );
  const counted = fc.tuple(
    fc.constantFrom<CellValue>(...rules, "别的"),
    fc.constantFrom<CellValue>(1, 2, "", "三次"),
    word,
  );
  const department = Object.values(layout.department).map((place) =>
    at(score.name, shift.row(place.row), shift.column(place.column)),
  );
  const kinds: readonly { weight: number; arbitrary: fc.Arbitrary<TypedCells> }[] = [
    ...inTable(
      "input",
      places((role) => role === "input"),
      typed,
    ).map((arbitrary) => ({ weight: 8, arbitrary })),
    ...inTable(
      "identity",
      places((role) => role === "identity"),
      identity,
    ).map((arbitrary) => ({ weight: 3, arbitrary })),
    ...inTable(
      "remark",
      places((_, id) => id === "note"),
      word,
    ).map((arbitrary) => ({ weight: 1, arbitrary })),
    ...inTable(
      "mark typed by hand",
      places((role) => role === "result"),
      typed,
    ).map((arbitrary) => ({ weight: 2, arbitrary })),
    {
      weight: 3,
      arbitrary: fc.record({
        what: fc.constant("pasted block"),
        address: fc
          .tuple(row, fc.constantFrom(...places((role) => role === "input")))
          .map(([r, c]) => at(score.name, r, c)),
        cells: block(typed, 2, 3),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        what: fc.constant("entry of 事件台账"),
        address: entry.map((r) => at(ledger.name, r, ledgerTable.column)),
        cells: logged.map((cells) => [cells]),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        what: fc.constant("rest of an entry"),
        address: entry.map((r) => at(ledger.name, r, ledgerTable.column + 3)),
        cells: counted.map((cells) => [cells]),
      }),
    },
    ...(department.length === 0
      ? []
      : [{ weight: 3, arbitrary: one("department figure", fc.constantFrom(...department), typed) }]),
    { weight: 1, arbitrary: one("title", fc.constant(at(score.name, 1, 1)), word) },
    {
      weight: 1,
      arbitrary: one(
        "beside the table",
        row.map((r) => at(score.name, r, scoreTable.column + scoreTable.columns + 2)),
        typed,
      ),
    },
    {
      weight: 1,
      arbitrary: one(
        "far below the table",
        fc.constant(at(score.name, scoreTable.row + scoreTable.rows + 5, 4)),
        typed,
      ),
    },
    { weight: 1, arbitrary: one("规则", fc.constant(at(policy.name, 3, 2)), typed) },
  ];
  return fc.oneof(...kinds);
}
