import type { Case, Trial } from "../trial";

/** A table of points in A1:B3 with columns whose names need brackets, beside its formulas. */
const scene = ({ sheet, freshName }: Trial): string => {
  const range = sheet.getRange("A1:D3");
  range.values = [
    ["姓名", "得分", "满意度 ", "等级[1]"],
    ["甲", 1, 5, "A"],
    ["乙", 2, 6, "B"],
  ];
  const table = sheet.tables.add(range, true);
  const name = freshName();
  table.name = name;
  return name;
};

const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
/** A sum of lengths of so many characters, most of them in 31 texts of 255. */
const long = (characters: number): string => {
  const text = (length: number): string => `LEN("${"x".repeat(length)}")`;
  const most = `=${Array.from({ length: 31 }, () => text(255)).join("+")}`;
  return `${most}+${text(characters - most.length - text(0).length - 1)}`;
};
const ones = (count: number): string => Array.from({ length: count }, () => "1").join(",");

type Formula = (table: string) => string;

const refusals: [what: string, formula: Formula][] = [
  ["with a bracket too few", () => "=SUM(1,2"],
  ["with a bracket too many", () => "=SUM(1,2))"],
  ["of a table that is not there", () => "=SUM(noSuchTableAnywhere[得分])"],
  ["of a column that is not there", (table) => `=SUM(${table}[奖金])`],
  ["with a bare bracket in a column's name", (table) => `=COUNTA(${table}[等级[1]])`],
  ["of a sheet that is not there", () => "='no such sheet'!A1"],
  ["without a table's name outside of every table", () => "=SUM([得分])"],
  ["with too few arguments", () => "=IF(1)"],
  ["with too many arguments", () => "=IF(1,2,3,4)"],
  ["with 256 arguments", () => `=SUM(${ones(256)})`],
  ["with 65 levels", () => nested(65)],
  ["with a text of 256 characters", () => `=LEN("${"x".repeat(256)}")`],
  ["of 8193 characters", () => long(8193)],
  ["that begins with a minus sign and cannot be read", () => "-- 无 --"],
];

const refusal = ([what, formula]: (typeof refusals)[number]): Case => ({
  title: `a formula ${what} is refused with InvalidArgument`,
  async run(trial) {
    const { context, sheet, refused } = trial;
    const table = scene(trial);
    await context.sync();
    await refused(["InvalidArgument", "GeneralException"], async () => {
      sheet.getRange("F1").formulas = [[formula(table)]];
      await context.sync();
    });
  },
});

const taken: [what: string, formula: Formula, value: unknown][] = [
  ["of a column with a blank at its end, in two pairs of brackets", (table) => `=SUM(${table}[[满意度 ]])`, 11],
  ["of a column with brackets in its name, escaped", (table) => `=COUNTA(${table}[[等级'[1']]])`, 2],
  ["with 255 arguments", () => `=SUM(${ones(255)})`, 255],
  ["with 64 levels", () => nested(64), 1],
  ["with a text of 255 characters", () => `=LEN("${"x".repeat(255)}")`, 255],
  ["of 8192 characters", () => long(8192), 7936],
  ["with an array", () => "=SUM({1,2;3,4})", 10],
  ["of a name nobody knows, which shows #NAME?", () => "=noSuchNameAnywhere", "#NAME?"],
];

const taking = ([what, formula, value]: (typeof taken)[number]): Case => ({
  title: `a formula ${what} is taken`,
  async run(trial) {
    const { context, sheet, same } = trial;
    const cell = sheet.getRange("F1");
    cell.formulas = [[formula(scene(trial))]];
    cell.load("values");
    await context.sync();
    same(cell.values, [[value]]);
  },
});

export const formulas: Case[] = [
  ...refusals.map(refusal),
  ...taken.map(taking),
  {
    title: "in a cell with the format @ a formula that could not be read is a text",
    async run({ context, sheet, same }) {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.formulas = [["=SUM(1"]];
      cell.load("values");
      await context.sync();
      same(cell.values, [["=SUM(1"]]);
    },
  },
];
