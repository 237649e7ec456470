import type { Inputs } from "../../../src/domain/inputs/inputs";
import { languages } from "../../../src/domain/wording/localText";
import { meanOf } from "../../../src/domain/figures/mean";
import { measuredTogether } from "../../../src/domain/engine/rollUp";
import { areaOf } from "../../../src/sheets/kit/address";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { policySheet } from "../../../src/sheets/policy/policySheet";
import { lengthsAbove, rolledUp } from "../../../src/sheets/rollUp/rolledUp";
import { readRollUp } from "../../../src/sheets/rollUp/readRollUp";
import { headerRow, type OwnResult } from "../../../src/sheets/rollUp/rollUpRequest";
import { rollUpSheet } from "../../../src/sheets/rollUp/rollUpSheet";
import { convert, libreOffice } from "../../support/libreOffice";
import { readXlsx } from "../../support/readXlsx";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { evaluatedPeriod } from "../evaluatedPeriod";
import { flawless } from "../fixtures";
import { asText, rawOf } from "../rawOf";

const at = (rude: number): Inputs => ({ ...flawless, rude_tone: rude });
const july = evaluatedPeriod("000", "2026-07", [
  ["A1", "张甲一", at(0)],
  ["A2", "李乙二", at(1)],
]);
const august = evaluatedPeriod("000", "2026-08", [
  ["A2", "李乙二", at(3)],
  ["A1", "张甲一", { ...flawless, exec_score: 7.35 }],
]);
const september = evaluatedPeriod("000", "2026-09", [
  ["A1", "张甲一", { ...flawless, exec_score: 6.5 }],
  ["A3", "王丙三", at(2)],
]);
const books = [
  { file: "7月.xlsx", evaluated: july },
  { file: "8月.xlsx", evaluated: august },
];

const requestOf = (own: readonly OwnResult[] = [], to = september, others = books) => ({
  evaluated: to,
  rule: to.scheme.rollUp ?? ({ kind: "meanOfTotals", source: "notInSource" } as const),
  rolled: rolledUp(to, others, "quarter"),
  madeOn: "2026-10-12",
  sheet: "季度汇总 2026Q3",
  own,
});

describe("A quarter from its months", () => {
  it("has everybody of any month, each in the month's column, and says what is missing", () => {
    const { units, people } = rolledUp(september, books, "quarter");
    expect(units.map(({ period, books: found }) => [period.month, found.map(({ file }) => file)])).toEqual([
      ["2026-07", ["7月.xlsx"]],
      ["2026-08", ["8月.xlsx"]],
      ["2026-09", [null]],
    ]);
    expect(people.map(({ name, rows }) => [name, rows.map((row) => row?.evaluation?.total ?? null)])).toEqual([
      ["张甲一", [100, 99.35, 98.5]],
      ["王丙三", [null, null, 90]],
      ["李乙二", [95, 85, null]],
    ]);
    const text = asText(rollUpSheet(requestOf()));
    expect(text).toContain("缺 7月、8月");
    expect(text).toContain("9月：本工作簿（未审批）");
  });

  it("gives a note of many periods the lines it takes", () => {
    const { rowHeights } = rollUpSheet({ ...requestOf(), rolled: rolledUp(september, books, "year") });
    const [ofTen, ofEleven] = [headerRow + 2, headerRow + 3].map((row) => rowHeights[row] ?? 0);
    expect(ofTen).toBeGreaterThan(30);
    expect(ofEleven).toBeGreaterThanOrEqual(ofTen ?? 0);
    expect(rollUpSheet(requestOf()).rowHeights[headerRow + 2]).toBe(20);
  });

  it("leaves out other policies, other lengths and months outside", () => {
    const foreign = [
      { file: "a", evaluated: evaluatedPeriod("003A", "2026-08", []) },
      { file: "b", evaluated: evaluatedPeriod("000", "2026-06", [["A9", "外来", at(0)]]) },
    ];
    const { people, units } = rolledUp(september, foreign, "quarter");
    expect(people.map(({ number }) => number)).toEqual(["A1", "A3"]);
    expect(units.flatMap(({ books: found }) => found)).toHaveLength(1);
  });

  it("a year of quarters has four of them; where another policy judges the year, nothing is offered", () => {
    const quarter = evaluatedPeriod("001", "2026-09", []);
    expect(lengthsAbove(quarter)).toEqual(["half", "year"]);
    expect(rolledUp(quarter, [], "year").units.map(({ period }) => period.month)).toEqual([
      "2026-03",
      "2026-06",
      "2026-09",
      "2026-12",
    ]);
    expect(lengthsAbove(evaluatedPeriod("004DQNJ-M", "2026-09", []))).toEqual([]);
  });

  it("keeps results of their own when it is made again", () => {
    const own = [{ number: "A3", name: "王丙三", item: "", value: 88.5 }];
    expect(readRollUp(rawOf(rollUpSheet(requestOf(own))), "zh-CN")).toEqual(own);
    expect(readRollUp({ name: "x", values: [["季度汇总"]], formulas: [] }, "zh-CN")).toBeNull();
  });
});

const counted = (inTime: number | null, due: number | null, lost: number): Inputs => ({
  feedback_in_time: inTime,
  feedback_due: due,
  key_lost: lost,
  survey_sum: due === null ? null : due * 4.2,
  survey_count: due,
});
const indicators = [counted(9, 10, 1), counted(50, 100, 0), counted(null, 40, 2)].map((inputs, place) =>
  evaluatedPeriod("003C", `2026-0${7 + place}`, [["C1", "客服部", inputs]]),
);
const [firstMonth, secondMonth, lastMonth] = indicators;
const indicatorBooks = [firstMonth, secondMonth].flatMap((one, nth) =>
  one ? [{ file: `${nth}.xlsx`, evaluated: one }] : [],
);

const office = libreOffice();
(office === null ? describe.skip : describe)("In LibreOffice, without the add-in", () => {
  const calculated = async (request: ReturnType<typeof requestOf>): Promise<CellValue[][]> => {
    const plan = rollUpSheet(request);
    const bytes = writeWorkbook([plan, policySheet(request.evaluated.state)]);
    const sheets = await readXlsx(await convert(office ?? "", bytes, "xlsx"));
    return sheets.get(plan.name) ?? [];
  };

  it("mean, result and grade are the engine's; a result of its own counts", async () => {
    const own = [{ number: "A2", name: "李乙二", item: "", value: 74.995 }];
    const request = requestOf(own);
    const rows = (await calculated(request)).slice(headerRow + 1, headerRow + 4);
    const means = request.rolled.people.map(({ rows: months }) =>
      meanOf(months.map((one) => one?.evaluation?.total ?? null)),
    );
    expect(rows.map((row) => [row[1], row[5], row[6], row[8], row[9]])).toEqual([
      ["张甲一", 3, means[0], means[0], "A"],
      ["王丙三", 1, means[1], means[1], "A"],
      ["李乙二", 2, means[2], 75, "D"],
    ]);
  }, 120_000);

  it("indicators come from sums, and a month that was not filled in whole takes no part", async () => {
    if (!lastMonth) throw new Error("Three months were made");
    const rows = await calculated(requestOf([], lastMonth, indicatorBooks));
    for (const item of lastMonth.scheme.items) {
      const row = rows.find((cells) => cells[2] === item.name["zh-CN"]);
      const measure = "measure" in item.method ? item.method.measure : null;
      const all = indicators.flatMap(({ people }) =>
        people.flatMap(({ inputs }): Inputs[] => (inputs ? [inputs] : [])),
      );
      const value = measure && measuredTogether(measure, all)?.value;
      expect([item.id, row?.[9]]).toEqual([item.id, value ?? ""]);
    }
  }, 120_000);
});

test.each(languages)("the sheet is whole in %s", (language) => {
  const own = evaluatedPeriod("000", "2026-09", [["A1", "Sample", at(0)]], { language });
  const plan = rollUpSheet({ ...requestOf([], own, []), sheet: "x" });
  const text = asText(plan);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  if (language === "en") expect(text).not.toMatch(/\p{Script=Han}/u);
  const cells = plan.merges.map(areaOf);
  const overlap = cells.some((one, nth) =>
    cells
      .slice(nth + 1)
      .some(
        (two) => one.row === two.row && one.column < two.column + two.columns && two.column < one.column + one.columns,
      ),
  );
  expect(overlap).toBe(false);
});
