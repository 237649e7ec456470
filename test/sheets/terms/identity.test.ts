import { numberKey } from "../../../src/domain/people/identity";
import { plainSheet } from "../../../src/sheets/kit/draft";
import type { CellValue, SheetPlan } from "../../../src/sheets/kit/plan";
import { identityMatches } from "../../../src/sheets/terms/identity";
import { calculators } from "../../support/calculated";

/** As they come: texts that look like numbers, dates or times, numbers, full width, blanks inside and outside. */
const numbers: readonly CellValue[] = [
  ...["1E5", "1e5", "100000", 100000, "3-1", 46082, "46082", "1/2", "10:30", "MAR5", "12.0", "1,000", 1000, "¥5", 5],
  ...["5%", "+5", "-5", "(5)", "K05", "k05", "Ｋ０５", " K 05\u3000", "K05\u00a0", "K5", "0K05", "CS001", "cs001 "],
  ...["0012", "12", 12, "１２", " 0012", "2026000000000001", "2026000000000002", 2026, "0", 0, "00", "", "TRUE", "3.1"],
  ...["王 样", "王样", "a=b", "é"],
];

const cells = `$A$1:$A$${numbers.length}`;

const plan: SheetPlan = {
  ...plainSheet,
  name: "名单",
  columnWidths: [],
  rowHeights: {},
  styles: [],
  merges: [],
  blocks: [
    {
      at: "A1",
      rows: numbers.map((number, index) => [
        number,
        { formula: `=SUMPRODUCT(${identityMatches(cells, `$A$${index + 1}`)})` },
      ]),
    },
  ],
};

const expected = numbers.map((number) => {
  const alike = numbers.filter((other) => numberKey(other) === numberKey(number));
  return [number, number === "" ? 0 : alike.length];
});

for (const { title, isInstalled, calculate } of calculators) {
  const where = isInstalled ? test : test.skip;
  where(`A formula tells staff numbers apart as the program does, in ${title}`, async () => {
    const values = (await calculate([plan])).get(plan.name) ?? [];
    expect(numbers.map((number, row) => [number, values[row]?.[1]])).toEqual(expected);
  });
}
