import type { Period } from "../../../src/domain/time/period";
import type { Input } from "../../../src/domain/inputs/input";
import { columnLetters } from "../../../src/sheets/kit/address";
import { plainSheet } from "../../../src/sheets/kit/draft";
import type { CellValue, PlanCell, SheetPlan } from "../../../src/sheets/kit/plan";
import { countRecords } from "../../../src/sheets/records/countRecords";
import type { Aggregate, RecordRecipe } from "../../../src/sheets/book/recipe";
import { recordFormula } from "../../../src/sheets/records/recordFormula";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { createHeadlessGrid } from "../../support/grid";
import { convert, libreOffice } from "../../support/libreOffice";
import { readXlsx } from "../../support/readXlsx";
import { calculatedIn } from "../../xlsx/inGrid";
import { anInput, october, people, period, seconds, tableOf } from "./invented";

const headers = ["工号", "时间", "结果 (Y/N)", "等待[秒]", "通话, 时长", "满意度"];
const rows: readonly (readonly CellValue[])[] = [
  [1001, october(1, 9), "Y", 20, seconds(20), 5],
  [1001, october(1, 18), "y", 21, seconds(21), 4],
  [1001, october(31, 23.99), "N", "", "", ""],
  [1001, october(32), "Y", 5, seconds(5), 1],
  [1001, october(0), "Y", 5, seconds(5), 1],
  ["1002", october(2), "是", 33, seconds(100), 2],
  ["1002", october(3), "Y", "--", seconds(200), 3],
  [12, october(5), "N", 7, seconds(9), ""],
  [12, "2026-10-06", "Y", 7, seconds(9), 5],
  ["外人", october(5), "Y", 7, seconds(9), 5],
  [1001, october(-273, 23.99), "Y", 5, seconds(5), 1],
  [1001, october(-272), "Y", 5, seconds(5), 1],
  [1001, october(92, 23.99), "N", 5, seconds(5), 1],
  [1001, october(93), "Y", 5, seconds(5), 1],
];

const recipe: RecordRecipe = {
  table: "tblRecords",
  columns: [
    { header: "工号", role: "number", unit: "one", blanks: [] },
    { header: "时间", role: "date", unit: "one", blanks: [] },
    { header: "结果 (Y/N)", role: "answered", unit: "one", blanks: [] },
    { header: "等待[秒]", role: "response", unit: "seconds", blanks: ["--"] },
    { header: "通话, 时长", role: "length", unit: "days", blanks: [] },
    { header: "满意度", role: "rating", unit: "one", blanks: [] },
  ],
  targets: [],
};

const yes = { kind: "oneOf", column: "结果 (Y/N)", values: ["Y", "是"] } as const;
const satisfied = { kind: "atLeast", column: "满意度", limit: 4 } as const;
const minutes = anInput({ unit: { "zh-CN": "分钟", "zh-TW": "分鐘", en: "minutes" } });
const incidents = anInput({ kind: "count", whenBlank: "zero" });

interface Case {
  title: string;
  aggregate: Aggregate;
  input: Input;
  expected: (number | null)[];
  /** October where nothing is said. */
  span?: Period;
}

const fourth: Period = { length: "quarter", month: "2026-12" };
const second: Period = { length: "half", month: "2026-12" };
const year: Period = { length: "year", month: "2026-12" };
const rowCount = { aggregate: { kind: "count", where: null }, input: anInput() } as const;
const dayCount = { aggregate: { kind: "days", where: null }, input: anInput() } as const;

const cases: readonly Case[] = [
  {
    title: "rows of the month",
    aggregate: { kind: "count", where: null },
    input: anInput(),
    expected: [3, 2, null, null],
  },
  {
    title: "rows with one of several answers",
    aggregate: { kind: "count", where: { ...yes, values: [...yes.values] } },
    input: anInput(),
    expected: [2, 2, null, null],
  },
  {
    title: "rows within a limit",
    aggregate: { kind: "count", where: { kind: "atMost", column: "等待[秒]", limit: 20 } },
    input: anInput(),
    expected: [1, 0, null, null],
  },
  {
    title: "rows within a limit of seconds that Excel keeps as a time",
    aggregate: { kind: "count", where: { kind: "atMost", column: "通话, 时长", limit: 20 } },
    input: anInput(),
    expected: [1, 0, null, null],
  },
  { title: "days", aggregate: { kind: "days", where: null }, input: anInput(), expected: [2, 2, null, null] },
  {
    title: "days with an answer",
    aggregate: { kind: "days", where: { ...yes, values: [...yes.values] } },
    input: anInput(),
    expected: [1, 2, null, null],
  },
  {
    title: "a sum in seconds",
    aggregate: { kind: "sum", column: "通话, 时长", where: null },
    input: anInput(),
    expected: [41, 300, null, null],
  },
  {
    title: "a mean in minutes",
    aggregate: { kind: "mean", column: "通话, 时长", where: null },
    input: minutes,
    expected: [0.34, 2.5, null, null],
  },
  {
    title: "a mean that passes over words for no value",
    aggregate: { kind: "mean", column: "等待[秒]", where: null },
    input: anInput(),
    expected: [20.5, 33, null, null],
  },
  {
    title: "a mean of answered rows",
    aggregate: { kind: "mean", column: "满意度", where: { ...yes, values: [...yes.values] } },
    input: anInput(),
    expected: [4.5, 2.5, null, null],
  },
  {
    title: "rows that hold something",
    aggregate: { kind: "count", where: { kind: "filled", column: "满意度" } },
    input: anInput(),
    expected: [2, 2, null, null],
  },
  {
    title: "the value of the only row",
    aggregate: { kind: "value", column: "满意度", where: null },
    input: anInput(),
    span: { length: "month", month: "2026-11" },
    expected: [1, null, null, null],
  },
  {
    title: "no value where there are several rows",
    aggregate: { kind: "value", column: "满意度", where: null },
    input: anInput(),
    expected: [null, null, null, null],
  },
  {
    title: "a share in percent",
    aggregate: { kind: "share", where: { ...yes, values: [...yes.values] } },
    input: anInput({ kind: "percent" }),
    expected: [66.67, 100, null, null],
  },
  {
    title: "a share of ratings from 4 on, of those who rated",
    aggregate: { kind: "share", where: satisfied },
    input: anInput({ kind: "percent" }),
    expected: [100, 0, null, null],
  },
  {
    title: "a share within a limit, of the rows that hold a number",
    aggregate: { kind: "share", where: { kind: "atMost", column: "等待[秒]", limit: 20 } },
    input: anInput({ kind: "percent" }),
    expected: [50, 0, null, null],
  },
  {
    title: "a share from a limit of seconds on that Excel keeps as a time",
    aggregate: { kind: "share", where: { kind: "atLeast", column: "通话, 时长", limit: 21 } },
    input: anInput({ kind: "percent" }),
    expected: [50, 100, null, null],
  },
  {
    title: "a share among the rows with one of several answers",
    aggregate: { kind: "share", where: { ...satisfied, limit: 5 }, among: { ...yes, values: [...yes.values] } },
    input: anInput({ kind: "percent" }),
    expected: [50, 0, null, null],
  },
  {
    title: "a share among rows of which none holds a rating",
    aggregate: { kind: "share", where: satisfied, among: { ...yes, values: ["N"] } },
    input: anInput({ kind: "percent" }),
    expected: [null, null, null, null],
  },
  {
    title: "incidents, of which none is 0",
    aggregate: { kind: "count", where: null },
    input: incidents,
    expected: [3, 2, null, 0],
  },
  { title: "rows of a quarter", ...rowCount, span: fourth, expected: [5, 2, null, null] },
  { title: "days of a quarter", ...dayCount, span: fourth, expected: [4, 2, null, null] },
  { title: "days of a half-year", ...dayCount, span: second, expected: [5, 2, null, null] },
  { title: "rows of a year", ...rowCount, span: year, expected: [7, 2, null, null] },
  { title: "days of a year", ...dayCount, span: year, expected: [6, 2, null, null] },
  {
    title: "days of a year with an answer",
    aggregate: { kind: "days", where: { ...yes, values: [...yes.values] } },
    input: anInput(),
    span: year,
    expected: [4, 2, null, null],
  },
];

it("What is shown before writing is what was meant", () => {
  const shown = cases.map(({ title, aggregate, input, span = period }) => {
    const counted = countRecords(tableOf(headers, rows), recipe, span);
    return [title, people.map((one) => counted(one, aggregate, input))];
  });
  expect(shown).toEqual(cases.map(({ title, expected }) => [title, expected]));
});

const keyCell = () => "tblScore[[#This Row],[工号]]";
const keyCells = () => "tblScore[工号]";
const bare = { ...plainSheet, isProtected: false, columnWidths: [], rowHeights: {}, styles: [], merges: [] };
const formulasWith = (oddSigns: readonly string[] | null): string[] =>
  cases.map(({ aggregate, input, span = period }) =>
    recordFormula({ recipe, period: span, keyCell, keyCells, oddSigns }, aggregate, input),
  );
const formulas = formulasWith(null);

const records: SheetPlan = {
  ...bare,
  name: "记录",
  blocks: [{ at: "A1", rows: [headers, ...rows] }],
  table: { name: "tblRecords", range: `A1:F${rows.length + 1}` },
};
const scores: SheetPlan = {
  ...bare,
  name: "评分",
  blocks: [
    {
      at: "A1",
      rows: [
        ["工号", ...cases.map((_, at) => `数字${at}`)],
        ...[...people.map(({ number }) => number), ""].map((number): PlanCell[] => [
          number,
          ...formulas.map((formula) => ({ formula })),
        ]),
      ],
    },
  ],
  table: { name: "tblScore", range: `A1:${columnLetters(cases.length)}6` },
};

/** Keys by which two people are found, or that COUNTIFS takes for anybody: Excel fills their rows with the formula all the same. */
const unclear = ["1001", 1001, "1002", "100?", "*"];
const countOf = recordFormula(
  { recipe, period, keyCell: () => "tblTwins[[#This Row],[工号]]", keyCells: () => "tblTwins[工号]", oddSigns: null },
  rowCount.aggregate,
  anInput(),
);
const twins: SheetPlan = {
  ...bare,
  name: "同号",
  blocks: [{ at: "A1", rows: [["工号", "次数"], ...unclear.map((key): PlanCell[] => [key, { formula: countOf }])] }],
  table: { name: "tblTwins", range: "A1:B6" },
};
const countsOf = (sheet: readonly (readonly CellValue[])[] | undefined) =>
  (sheet ?? []).slice(1, 6).map((row) => row[1] ?? "");
const onlyTheClearOne = ["", "", 2, "", ""];

const columnsIn = (sheet: readonly (readonly CellValue[])[] | undefined) =>
  cases.map(({ title }, at) => [title, (sheet ?? []).slice(1, 6).map((row) => row[at + 1] ?? "")]);
const expected = cases.map(({ title, expected: values }) => [title, [...values.map((value) => value ?? ""), ""]]);

it("The formulas give the same in the stand-in's grid, and nothing in a row that is nobody's or not one person's alone", async () => {
  const grid = createHeadlessGrid();
  await calculatedIn(grid, [records]);
  const written = await calculatedIn(grid, [scores]);
  expect(columnsIn(written.get("评分"))).toEqual(expected);
  expect(countsOf((await calculatedIn(grid, [twins])).get("同号"))).toEqual(onlyTheClearOne);
  grid.dispose();
}, 120_000);

const office = libreOffice();
const inOffice = office === null && process.env["CI"] === undefined ? it.skip : it;

inOffice(
  "The formulas give the same in LibreOffice",
  async () => {
    if (office === null) throw new Error("LibreOffice is not installed, and in CI nothing is skipped");
    const sheets = await readXlsx(await convert(office, writeWorkbook([records, scores, twins]), "xlsx"));
    expect(columnsIn(sheets.get("评分"))).toEqual(expected);
    expect(countsOf(sheets.get("同号"))).toEqual(onlyTheClearOne);
  },
  120_000,
);

it("The formulas use nothing that older programs lack or that is calculated all the time", () => {
  const names = formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []);
  expect([...new Set(names)].sort()).toEqual([
    "COUNTIFS",
    "DATE",
    "IF",
    "IFERROR",
    "ISERROR",
    "LEN",
    "OR",
    "REPT",
    "ROUND",
    "SIGN",
    "SUBSTITUTE",
    "SUMIFS",
    "SUMPRODUCT",
    "TEXT",
    "TRIM",
    "VALUE",
  ]);
  const longest = (all: readonly string[]): number => Math.max(...all.map((formula) => formula.length));
  expect(longest(formulas)).toBeLessThan(3100);
  expect(longest(formulasWith(["E", "-", ".", "/"]))).toBeLessThan(8192);
});
