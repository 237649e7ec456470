import fc from "fast-check";
import { type CellsWrite, cellWrites } from "../../../src/excel/change/cellWrites";
import { areaOf, cellAt } from "../../../src/sheets/kit/address";

type Cells = Parameters<typeof cellWrites>[1];

/** What stands in every cell once the steps are done. */
function written(steps: readonly CellsWrite[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { address, formulas } of steps) {
    const { row, column, rows, columns } = areaOf(address);
    if (Array.isArray(formulas)) expect(formulas.map((line) => line.length)).toEqual(Array(rows).fill(columns));
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1) {
        const cell: unknown = Array.isArray(formulas) ? formulas[down]?.[right] : formulas;
        if (cell !== null) cells[cellAt(row + down, column + right)] = cell;
      }
  }
  return cells;
}

const planned = (at: { row: number; column: number }, rows: Cells): Record<string, unknown> =>
  Object.fromEntries(
    rows.flatMap((line, down) =>
      line.flatMap((cell, right) => (cell === null ? [] : [[cellAt(at.row + down, at.column + right), cell]])),
    ),
  );

const at = { row: 4, column: 1 };
const rowFormula = "=t[[#This Row],[得分]]*2";

test("Every cell gets what it was given, whatever the rows hold", () => {
  const cell = fc.constantFrom(null, "", "文", 1, true, rowFormula, "=B4+1", "=$B$4+1", "='规则'!$E$8");
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (rows) => {
      expect(written(cellWrites(at, rows))).toEqual(planned(at, rows));
    }),
  );
});

test("A formula that reads the same in every row is given once, to the whole column", () => {
  const rows = Array.from({ length: 300 }, () => [null, rowFormula, null, "='规则'!$E$8"]);
  expect(cellWrites(at, rows).map(({ address, formulas }) => [address, formulas])).toEqual([
    ["C5:C304", rowFormula],
    ["E5:E304", "='规则'!$E$8"],
  ]);
});

test.each([
  ["refers to a row of the sheet", [["=B4"], ["=B4"]]],
  ["refers to whole rows", [["=SUM(4:4)"], ["=SUM(4:4)"]]],
  ["differs in one row", [[rowFormula], [rowFormula], ["=1"]]],
  ["is missing in one row", [[rowFormula], [null]]],
  ["stands in a single row", [[rowFormula]]],
  ["is only a text", [["文"], ["文"]]],
])("A column whose formula %s is given cell by cell", (_what, rows) => {
  expect(cellWrites(at, rows).map(({ formulas }) => formulas)).toEqual([rows]);
});

test("Rows that are too much for one request go in slices, in their order", () => {
  const rows = Array.from({ length: 50 }, (_, row) => [row, "文".repeat(30_000)]);
  const steps = cellWrites(at, rows);
  expect(steps.length).toBeGreaterThan(1);
  for (const { bytes } of steps) expect(bytes).toBeLessThanOrEqual(2_000_000);
  expect(written(steps)).toEqual(planned(at, rows));
});
