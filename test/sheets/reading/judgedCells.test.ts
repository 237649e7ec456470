import { schemeIds } from "../../../src/schemes";
import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import type { Area } from "../../../src/sheets/kit/area";
import type { CellValue } from "../../../src/sheets/kit/plan";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { judgedCells } from "../../../src/sheets/reading/judgedCells";
import { sampleRaw } from "../../support/sampleRaw";

const noise = "与考核无关";
type IsJudged = (row: number, column: number) => boolean;

/** The sheet with something else in every value that is not judged, also where it was blank. */
const disturbed = (sheet: RawSheet, isJudged: IsJudged): RawSheet => {
  const width = Math.max(...sheet.values.map((cells) => cells.length)) + 2;
  const line = (cells: readonly CellValue[], row: number) =>
    Array.from({ length: width }, (_, column) => (isJudged(row, column) ? (cells[column] ?? "") : noise));
  return { ...sheet, values: sheet.values.map(line) };
};

const isAmong = (places: readonly Pick<Area, "row" | "column">[], row: number, column: number): boolean =>
  places.some((place) => place.row === row && place.column === column);

/** Headings, judged columns, and what stands right below the table. */
const inTable =
  (table: Area, columns: readonly number[]): IsJudged =>
  (row, column) => {
    const isOfTable = column >= table.column && column < table.column + table.columns;
    if (row === table.row || row >= table.row + table.rows) return isOfTable;
    return row > table.row && columns.includes(column);
  };

function withNoise(raw: RawPeriod): RawPeriod {
  const { valueColumns, department, labels, policy } = judgedCells(raw);
  const score = inTable(raw.scoreTable, valueColumns.score);
  return {
    ...raw,
    score: disturbed(
      raw.score,
      (row, column) => score(row, column) || isAmong([...department, ...labels], row, column),
    ),
    ledger: disturbed(raw.ledger, inTable(raw.ledgerTable, valueColumns.ledger)),
    policy: disturbed(raw.policy, (row, column) => isAmong(policy, row, column)),
  };
}

test.each(schemeIds)(
  "a period under policy %s is judged from no other cells than those that are read again",
  async (id) => {
    const raw = await sampleRaw(id);
    const before = readPeriod(raw, "2026-11-22");
    expect(before.people.length).toBeGreaterThan(3);
    expect(readPeriod(withNoise(raw), "2026-11-22")).toEqual(before);
  },
);
