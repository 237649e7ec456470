import * as fc from "fast-check";
import { schemeIds } from "../../../src/schemes";
import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import type { Area } from "../../../src/sheets/kit/area";
import { areaOf, cellOf, rangeAt } from "../../../src/sheets/kit/address";
import type { CellRef } from "../../../src/sheets/kit/finding";
import type { CellValue } from "../../../src/sheets/kit/plan";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import { readPeriod } from "../../../src/sheets/readPeriod";
import type { Edit } from "../../../src/sheets/reading/edit";
import { type AreaRead, patched } from "../../../src/sheets/reading/patched";
import { type AreaToRead, rereadPlan } from "../../../src/sheets/reading/rereadPlan";
import { isFormula } from "../../../src/sheets/reading/sameFormula";
import { aPeriod } from "../../support/aPeriod";
import { anyEdit, type TypedCells } from "../../support/anyEdit";
import { sampleRaw, seenAs } from "../../support/sampleRaw";
import { typedOver } from "../rawOf";

const sheets = ["score", "ledger", "policy"] as const;
type OwnSheet = (typeof sheets)[number];

/** Sheet, cells and contents of an edit. */
function placed(raw: RawPeriod, { address, cells }: TypedCells) {
  const [, name = "", start = ""] = /^'(.*)'!(.*)$/.exec(address) ?? [];
  const { row, column } = areaOf(start);
  const sheet = sheets.find((one) => raw[one].name === name) ?? "score";
  const typed = cells.flatMap((line, down) => line.map((value, right) => [row + down, column + right, value] as const));
  return { sheet, name, start, typed };
}

/** What formulas show after an edit: anything at all. */
function recalculated(sheet: RawSheet, nth: number): RawSheet {
  const results: readonly CellValue[] = ["", 20, 21.5, "样例甲", "#N/A", 0, nth];
  const shown = (cell: CellValue, row: number, column: number): CellValue =>
    isFormula(cell) ? (results[(row * 7 + column + nth) % results.length] ?? "") : cell;
  return {
    ...sheet,
    values: sheet.formulas.map((cells, row) => cells.map((cell, column) => shown(cell, row, column))),
  };
}

function edited(raw: RawPeriod, edit: TypedCells, nth: number): RawPeriod {
  const { sheet, typed } = placed(raw, edit);
  const after: RawPeriod = { ...raw, [sheet]: typedOver(raw[sheet], typed) };
  const calculated = (one: OwnSheet) => recalculated(after[one], nth);
  return { ...after, score: calculated("score"), ledger: calculated("ledger"), policy: calculated("policy") };
}

const cut = (rows: RawSheet["values"], { row, column, rows: down, columns }: Area): CellValue[][] =>
  Array.from({ length: down }, (_, r) => Array.from({ length: columns }, (__, c) => rows[row + r]?.[column + c] ?? ""));

const readFrom =
  (raw: RawPeriod) =>
  (one: AreaToRead): AreaRead => {
    const sheet = raw[one.sheet] ?? { values: [], formulas: [] };
    const formulas = one.why === "calculated" ? null : cut(sheet.formulas, one.area);
    return { ...one, values: cut(sheet.values, one.area), formulas };
  };

const toldOf = (raw: RawPeriod, edit: TypedCells): Edit => {
  const { name, start } = placed(raw, edit);
  const { row, column } = areaOf(start);
  const address = rangeAt(row, column, row + edit.cells.length - 1, column + (edit.cells[0]?.length ?? 1) - 1);
  return { kind: "cells", sheet: name, address, isOwn: false };
};

const today = "2026-11-22";
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);

describe(`A period patched with what was read again, edits of seed ${seed}`, () => {
  test.each(schemeIds)("is judged as the whole workbook is: policy %s", async (schemeId) => {
    let raw = await sampleRaw(schemeId);
    let patches = 0;
    for (let nth = 0; nth < 20; nth += 1) {
      const [edit] = fc.sample(anyEdit(raw), { numRuns: 1, seed: seed + nth });
      if (edit === undefined) throw new Error("There is always an edit.");
      const workbook = edited(raw, edit, nth);
      const plan = rereadPlan(seenAs(raw), [toldOf(raw, edit)]);
      const now = plan && patched(raw, plan.map(readFrom(workbook)));
      if (now) {
        patches += 1;
        expect([edit, readPeriod(now, today)]).toEqual([edit, readPeriod(workbook, today)]);
      }
      raw = now ?? workbook;
    }
    expect(patches).toBeGreaterThan(8);
  });
});

describe("What was read again asks for the whole workbook", () => {
  const { raw, at, department } = aPeriod(6);
  const read = (cell: CellRef, why: AreaToRead["why"], formula: CellValue): AreaRead => {
    const { row, column } = cellOf(cell.address);
    return { sheet: "score", area: { row, column, rows: 1, columns: 1 }, why, values: [[1]], formulas: [[formula]] };
  };
  const { row: first, column } = cellOf(at(0, "item.call_quality").address);
  const result = raw.score.formulas[first]?.[column] ?? "";

  test.each<[string, AreaRead]>([
    ["a formula was typed into the table, which fills its column", read(at(1, "late_early"), "edited", "=A1")],
    ["a formula that points at the edited figure is another", read(at(0, "item.call_quality"), "pointing", "=$K$3")],
    ["a formula that points at the edited figure is gone", read(at(0, "item.call_quality"), "pointing", 20)],
  ])("where %s", (_, one) => {
    expect(patched(raw, [one])).toBeNull();
  });

  test.each<[string, AreaRead]>([
    ["a value was typed", read(at(1, "late_early"), "edited", 3)],
    ["a value was typed over a formula", read(at(0, "item.call_quality"), "edited", 20)],
    ["the formula is the one that stood there", read(at(0, "item.call_quality"), "edited", result)],
    ["formulas still point at the edited figure", read(at(0, "item.call_quality"), "pointing", result)],
    ["an input beside those formulas is another", read(at(0, "late_early"), "pointing", 3)],
    ["a figure of the department was typed", read(department("headcount"), "edited", 9)],
  ])("but not where %s", (_, one) => {
    expect(patched(raw, [one])).not.toBeNull();
  });
});
