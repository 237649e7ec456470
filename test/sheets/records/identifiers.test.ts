import fc from "fast-check";
import { numberKey } from "../../../src/domain/people/identity";
import type { RecordRecipe } from "../../../src/sheets/book/recipe";
import { plainSheet } from "../../../src/sheets/kit/draft";
import type { CellValue, SheetPlan } from "../../../src/sheets/kit/plan";
import { isWrittenAlike } from "../../../src/sheets/records/identifiers";
import type { Rated } from "../../../src/sheets/records/people";
import { previewRecords } from "../../../src/sheets/records/previewRecords";
import { recordFormula } from "../../../src/sheets/records/recordFormula";
import { tidied, tidyCells } from "../../../src/sheets/records/tidyRecords";
import { calculators } from "../../support/calculated";
import { anInput, october, period, tableOf } from "./invented";

const headers = ["工号", "日期", "通数"];
const figure = anInput({ whenBlank: "zero" });
const recipeOf = (table: string): RecordRecipe => ({
  table,
  columns: [
    { header: "工号", role: "number", unit: "one", blanks: [] },
    { header: "日期", role: "date", unit: "one", blanks: [] },
    { header: "通数", role: "amount", unit: "one", blanks: [] },
  ],
  targets: [
    { input: figure.id, aggregate: { kind: "count", where: null } },
    { input: figure.id, aggregate: { kind: "sum", column: "通数", where: null } },
    { input: figure.id, aggregate: { kind: "days", where: null } },
  ],
});

const peopleOf = (numbers: readonly string[]): Rated[] =>
  numbers.map((number, index) => ({ row: index + 2, number, name: `样例${index + 1}` }));

const bare = { ...plainSheet, isProtected: false, columnWidths: [], rowHeights: {}, styles: [], merges: [] };

let places = 0;

/** What the pane shows before it writes, and the sheets it then leaves; all of them fit into one workbook. */
function written(numbers: readonly string[], identifiers: readonly CellValue[]) {
  const place = String((places += 1));
  const recipe = recipeOf(`tblRecords${place}`);
  const scores = { name: `评分${place}`, table: `tblScore${place}` };
  const people = peopleOf(numbers);
  const table = tableOf(
    headers,
    identifiers.map((identifier, index) => [identifier, october(1 + (index % 30)), index + 1]),
  );
  const preview = previewRecords(table, recipe, { inputs: [figure], people, period }, { tidy: true });
  const records = tidied(table, tidyCells(table, recipe, people, period));
  const scope = {
    recipe: preview.recipe,
    period,
    keyCell: () => `${scores.table}[[#This Row],[工号]]`,
    keyCells: () => `${scores.table}[工号]`,
    oddSigns: preview.oddSigns,
  };
  const formulas = recipe.targets.map(({ aggregate }) => ({ formula: recordFormula(scope, aggregate, figure) }));
  const plans: SheetPlan[] = [
    {
      ...bare,
      name: `记录${place}`,
      blocks: [{ at: "A1", rows: [headers, ...records.rows] }],
      table: { name: recipe.table, range: `A1:C${records.rows.length + 1}` },
    },
    {
      ...bare,
      name: scores.name,
      blocks: [
        { at: "A1", rows: [["工号", "次数", "合计", "天数"], ...people.map(({ number }) => [number, ...formulas])] },
      ],
      table: { name: scores.table, range: `A1:D${people.length + 1}` },
    },
  ];
  const shown = people.map((person) => [
    person.number,
    ...preview.filled.map(({ values }) => values.find((one) => one.person === person)?.value ?? null),
  ]);
  return { plans, shown, preview, formulas, sheet: scores.name };
}

const times = (count: number, identifier: CellValue): CellValue[] => Array.from({ length: count }, () => identifier);

const asInTheAct = written(
  ["1E5", "100000", "3-1", "K05"],
  [...times(4, "1E5"), ...times(8, "100000"), ...times(5, "3-1"), ...times(16, "K05")],
);

test("Four, eight, five and sixteen records are shown as four, eight, five and sixteen", () => {
  expect(asInTheAct.shown.map(([number, count]) => [number, count])).toEqual([
    ["1E5", 4],
    ["100000", 8],
    ["3-1", 5],
    ["K05", 16],
  ]);
});

/** Staff numbers and how they stand in the records, in any mixture. */
const lists: Readonly<Record<string, readonly [numbers: readonly string[], identifiers: readonly CellValue[]]>> = {
  "numbers like numbers and dates": [
    ["1E5", "100000", "3-1", "K05", "46082", "12.0", "5%", "1/2"],
    ["1E5", "1e5", 100000, "100000", "3-1", "K05", "k05", 46082, "46082", "12.0", 12, "5%", 0.05, "1/2", "3-1", "0.5"],
  ],
  "sixteen digits and more": [
    ["2026000000000001", "2026000000000002", "310101199001011234", "310101199001011235"],
    ["2026000000000001", ...times(2, "2026000000000002"), ...times(3, "310101199001011234"), "310101199001011235"],
  ],
  "zeros, full width, case and blanks": [
    ["0012", "7", "CS001", "Ｋ０６", "王 5"],
    [
      12,
      "12",
      "0012",
      "00012",
      "１２",
      "007",
      7,
      "7 ",
      "cs001 ",
      "ＣＳ００１",
      "CS\u00a0001",
      "K06",
      "k 06",
      "王5",
      "王 5",
    ],
  ],
  "letters that begin a month": [
    ["MAY5", "JAN1", "OCT05", "A1"],
    ["MAY5", "may5", "JAN1", "OCT05", "OCT5", "A1"],
  ],
  "nothing but plain numbers": [
    ["1001", "1002", "K1"],
    [1001, "1001", "1002", "K1", "k1", 1003],
  ],
};

const words = fc.string({ unit: fc.constantFrom(...Array.from("0013EK-./ ")), minLength: 1, maxLength: 5 });
const numbers = fc.uniqueArray(
  words.map((word) => word.trim()).filter((word) => word !== ""),
  { selector: numberKey, maxLength: 12, minLength: 4 },
);
const [random = []] = fc.sample(numbers, { seed: 7, numRuns: 1 });
const anyOther = fc.sample(words, { seed: 8, numRuns: 40 });

const all = [
  { title: "the records of the act", ...asInTheAct },
  ...Object.entries(lists).map(([title, [people, records]]) => ({ title, ...written(people, records) })),
  { title: "any signs in any order", ...written(random, [...random, ...anyOther, ...random]) },
];

for (const { title: program, isInstalled, calculate } of calculators) {
  const where = isInstalled ? describe : describe.skip;
  where(`Formulas over records in ${program}`, () => {
    let sheets: Awaited<ReturnType<typeof calculate>> = new Map();
    beforeAll(async () => {
      sheets = await calculate(all.flatMap(({ plans }) => plans));
    }, 120_000);

    test.each(all)("count what was shown for $title", ({ sheet, shown }) => {
      const values = sheets.get(sheet) ?? [];
      expect(values.slice(1).map((row, at) => [shown[at]?.[0], ...row.slice(1, 4)])).toEqual(shown);
    });
  });
}

test("Every identifier that means somebody is put right, and then found by every program", () => {
  for (const [people, records] of Object.values(lists)) {
    const { preview } = written(people, records);
    const changed = new Map(preview.tidy.map(({ row, to }) => [row, to]));
    records.forEach((identifier, row) => {
      const owner = people.find((number) => numberKey(number) === numberKey(identifier));
      if (owner !== undefined) expect(isWrittenAlike(changed.get(row) ?? identifier, owner)).toBe(true);
      else expect(changed.has(row)).toBe(false);
    });
  }
});

test("Formulas fit into a cell, and only odd identifiers make them long", () => {
  const longest = ({ formulas }: ReturnType<typeof written>): number =>
    Math.max(...formulas.map(({ formula }) => formula.length));
  expect(longest(asInTheAct)).toBeLessThan(8192);
  expect(longest(written(["1001"], [1001]))).toBeLessThan(1700);
});
