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

const readBack: [what: string, written: Formula, read: Formula][] = [
  ["functions and cells in capitals", () => "=sum(a1:$b$2)+true", () => "=SUM(A1:$B$2)+TRUE"],
  ["blanks as they were", () => "=IF(B2 > 1, 2, 3)", () => "=IF(B2 > 1, 2, 3)"],
  [
    "a table and its column as they are declared",
    (table) => `=SUM(${table.toUpperCase()}[得分])`,
    (table) => `=SUM(${table}[得分])`,
  ],
  ["a small number as it was", () => "=B2+0.0000005", () => "=B2+0.0000005"],
  ["a function nobody knows as it was", () => "=noSuchFunctionAnywhere(1)", () => "=noSuchFunctionAnywhere(1)"],
];

const reading = ([what, written, read]: (typeof readBack)[number]): Case => ({
  title: `formulas are given back with ${what}`,
  async run(trial) {
    const { context, sheet, same } = trial;
    const table = scene(trial);
    const cell = sheet.getRange("F1");
    cell.formulas = [[written(table)]];
    cell.load("formulas");
    await context.sync();
    same(cell.formulas, [[read(table)]]);
  },
});

const inTable: [what: string, written: Formula, read: string][] = [
  ["the row's cell in the short form", (table) => `=${table}[[#This Row],[得分]]*2`, "=[@得分]*2"],
  [
    "a blank at the end of a heading in brackets of its own",
    (table) => `=${table}[[#This Row],[满意度 ]]`,
    "=[@[满意度 ]]",
  ],
  ["the whole column without the table's name", (table) => `=SUM(${table}[得分])`, "=SUM([得分])"],
  [
    "several columns without the table's name",
    (table) => `=COUNTA(${table}[[#This Row],[姓名]:[得分]])`,
    "=COUNTA([@[姓名]:[得分]])",
  ],
];

const readingInTable = ([what, written, read]: (typeof inTable)[number]): Case => ({
  title: `in their own table formulas are given back with ${what}`,
  async run(trial) {
    const { context, sheet, same } = trial;
    const table = scene(trial);
    const cells = sheet.getRange("D2:D3");
    cells.formulas = [[written(table)], [written(table)]];
    cells.load("formulas");
    await context.sync();
    same(cells.formulas, [[read], [read]]);
  },
});

export const formulas: Case[] = [
  {
    title: "calculated by hand, a formula keeps its value after an edit until it is asked to be calculated",
    async run({ context, sheet, same }) {
      const { application } = context.workbook;
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [[1, "=A1+1"]];
      await context.sync();
      const valuesAfter = async (act: () => void): Promise<unknown[][]> => {
        act();
        cells.load("values");
        await context.sync();
        return cells.values as unknown[][];
      };
      application.calculationMode = "Manual";
      try {
        same(await valuesAfter(() => (sheet.getRange("A1").values = [[5]])), [[5, 2]]);
        same(await valuesAfter(() => application.calculate("Recalculate")), [[5, 6]]);
      } finally {
        application.calculationMode = "Automatic";
        await context.sync();
      }
    },
  },
  ...refusals.map(refusal),
  ...taken.map(taking),
  ...readBack.map(reading),
  ...inTable.map(readingInTable),
  {
    title: "a sheet's name is given back without quotes where it needs none",
    async run({ context, sheet, same, freshName }) {
      const [plain, blank] = [freshName(), `${freshName()} 1`];
      const [one, two] = [plain, blank].map((name) => context.workbook.worksheets.add(name));
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [[`='${plain}'!a1`, `='${blank}'!A1`]];
      cells.load("formulas");
      await context.sync();
      const read = cells.formulas;
      one?.delete();
      two?.delete();
      await context.sync();
      same(read, [[`=${plain}!A1`, `='${blank}'!A1`]]);
    },
  },
  {
    title: "in a table of a single row the row's cell is given back in the long form",
    async run({ context, sheet, same, freshName }) {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        [1, ""],
      ];
      const table = sheet.tables.add(range, true);
      const name = freshName();
      table.name = name;
      const cell = sheet.getRange("B2");
      cell.formulas = [[`=${name}[[#This Row],[a]]`]];
      cell.load("formulas");
      await context.sync();
      same(cell.formulas, [[`=${name}[[#This Row],[a]]`]]);
    },
  },
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
