import type { Case } from "../trial";

/** What is written to a cell, what its value, text and formula then are. */
const entries: [what: string, written: unknown, value: unknown, formula: unknown][] = [
  ["a number", 12.5, 12.5, 12.5],
  ["text", "张甲一", "张甲一", "张甲一"],
  ["true", true, true, true],
  ["text that begins with an equals sign is a formula", "=1+2", 3, "=1+2"],
  ["an apostrophe makes text of it", "'=1+2", "=1+2", "'=1+2"],
  ["a number in text is parsed", "007", 7, 7],
  ["a percentage in text is parsed", "12%", 0.12, 0.12],
  ["a date in text becomes a serial number", "2024-01-02", 45293, 45293],
  ["full-width digits stay text", "９５", "９５", "９５"],
];

const entry = ([what, written, value]: (typeof entries)[number]): Case => ({
  title: `writing values, ${what}`,
  async run({ context, sheet, same }) {
    const cell = sheet.getRange("B2");
    cell.values = [[written]];
    cell.load("values");
    await context.sync();
    same(cell.values, [[value]]);
  },
});

const errors: [formula: string, error: string][] = [
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ['="a"+1', "#VALUE!"],
  ["=NoSuchFunctionAnywhere()", "#NAME?"],
];

const failing = ([formula, error]: (typeof errors)[number]): Case => ({
  title: `the cell of ${formula} reads ${error} and is of the type Error`,
  async run({ context, sheet, same }) {
    const cell = sheet.getRange("A1");
    cell.formulas = [[formula]];
    cell.load(["values", "valueTypes"]);
    await context.sync();
    same([cell.values, cell.valueTypes], [[[error]], [["Error"]]]);
  },
});

const shapes: [what: string, value: unknown][] = [
  ["too few rows", [[1, 2]]],
  [
    "too many rows",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  ["too few columns", [[1], [2]]],
  ["rows of different length", [[1, 2], [3]]],
];

const mismatch = ([what, value]: (typeof shapes)[number]): Case => ({
  title: `an array with ${what} is refused with InvalidArgument and changes nothing`,
  async run({ context, sheet, same, refused }) {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["a", "b"],
      ["c", "d"],
    ];
    await context.sync();
    await refused("InvalidArgument", async () => {
      range.values = value as unknown[][];
      await context.sync();
    });
    range.load("values");
    await context.sync();
    same(range.values, [
      ["a", "b"],
      ["c", "d"],
    ]);
  },
});

export const values: Case[] = [
  {
    title: "a property that was not loaded cannot be read",
    async run({ context, sheet, refused }) {
      const range = sheet.getRange("A1");
      await context.sync();
      await refused("PropertyNotLoaded", () => Promise.resolve(range.values));
    },
  },
  {
    title: "a property that was loaded cannot be read before the sync",
    async run({ sheet, refused }) {
      const range = sheet.getRange("A1");
      range.load("values");
      await refused("PropertyNotLoaded", () => Promise.resolve(range.values));
    },
  },
  ...entries.map(entry),
  {
    title: "null leaves a cell as it is, an empty text clears it",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      await context.sync();
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      same(range.values, [[1, "", 4]]);
    },
  },
  {
    title: "one value fills the whole range",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.load("values");
      await context.sync();
      same(range.values, [
        ["x", "x"],
        ["x", "x"],
      ]);
    },
  },
  {
    title: "one formula fills the whole range: relative references move along, fixed ones stay",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const range = sheet.getRange("B1:B3");
      range.formulas = "=A1*$A$3" as unknown as string[][];
      range.load("formulas,values");
      await context.sync();
      same(range.formulas, [["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]]);
      same(range.values, [[3], [6], [9]]);
    },
  },
  {
    title: "in a cell with the format @ digits and formulas stay text",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["007", "=1+2"]];
      range.load("values");
      await context.sync();
      same(range.values, [["007", "=1+2"]]);
    },
  },
  {
    title: "a blank cell reads as an empty text of the type Empty",
    async run({ context, sheet, same }) {
      const cell = sheet.getRange("D4");
      cell.load(["values", "text", "formulas", "valueTypes"]);
      await context.sync();
      same([cell.values, cell.text, cell.formulas, cell.valueTypes], [[[""]], [[""]], [[""]], [["Empty"]]]);
    },
  },
  {
    title: "a formula written and loaded in one batch reads calculated",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:C1");
      range.formulas = [[2, "=A1*3", "=SUM(A1:B1)"]];
      range.load(["values", "formulas"]);
      await context.sync();
      same(range.values, [[2, 6, 8]]);
      same(range.formulas, [[2, "=A1*3", "=SUM(A1:B1)"]]);
    },
  },
  {
    title: "text shows the value in its number format",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["0.00", "0.0%", "yyyy-mm-dd"]];
      range.values = [[1.5, 0.9876, 45293]];
      range.load("text");
      await context.sync();
      same(range.text, [["1.50", "98.8%", "2024-01-02"]]);
    },
  },
  ...errors.map(failing),
  ...shapes.map(mismatch),
  {
    title: "a formula whose brackets do not close is refused with InvalidArgument",
    async run({ context, sheet, refused }) {
      await refused("InvalidArgument", async () => {
        sheet.getRange("A1").formulas = [["=SUM(1,2"]];
        await context.sync();
      });
    },
  },
  {
    title: "fifty thousand cells are written in one sync and read back whole",
    async run({ context, sheet, same }) {
      const rows = Array.from({ length: 5000 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      const range = sheet.getRange("A1:J5000");
      range.values = rows;
      await context.sync();
      const last = sheet.getRange("A4999:J5000");
      last.load("values");
      const used = sheet.getUsedRange();
      used.load("rowCount, columnCount");
      await context.sync();
      same(last.values, rows.slice(-2));
      same([used.rowCount, used.columnCount], [5000, 10]);
    },
  },
];
