import { placeOfRow } from "../../src/taskpane/parts/placeOfRow";
import { personAt } from "../../src/taskpane/store/followWorkbook";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { october } from "./periods";

const adopted = { sheet: "十月", source: { mapping: { sheet: "十月", columns: [] } }, missing: [], added: [] };

/** People whose names stand in these cells; rows as `theirFindings` counts them. */
function named(...cells: readonly [sheet: string, address: string, row: number][]): EvaluatedPeriod {
  const period = october();
  const [person] = period.people;
  if (person === undefined) throw new Error("Nobody is there.");
  const people = cells.map(([sheet, address, row]) => ({ ...person, row, at: { sheet, address } }));
  return { ...period, people, adopted };
}

const rows = named(["十月", "C4", 4], ["十月", "C7", 7]);
const beside = named(["十月", "D2", 1], ["十月", "E2", 2]);
const forms = named(["甲", "C2", 1], ["乙", "C2", 2]);

test.each<[string, EvaluatedPeriod, [string, string], number | null]>([
  ["by the row", rows, ["十月", "$H$7"], 7],
  ["and nobody by a row of sums", rows, ["十月", "H6"], null],
  ["nor on another sheet", rows, ["说明", "C4"], null],
  ["by the column where people stand beside each other", beside, ["十月", "E9:F9"], 2],
  ["by the sheet where everybody has a form", forms, ["乙", "A1"], 2],
])("Somebody in a table of people's own is found %s", (_, period, [sheet, address], row) =>
  expect(personAt(period, { sheet, address })).toBe(row),
);

test("Whoever is looked for is shown at the cell that names them", () => {
  expect(placeOfRow(beside, 2)).toEqual({ sheet: "十月", address: "E2" });
  expect(placeOfRow(forms, 1)).toEqual({ sheet: "甲", address: "C2" });
});
