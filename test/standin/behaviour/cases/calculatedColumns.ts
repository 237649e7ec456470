import type { Case, Trial } from "../trial";

/** A table in A1:B4 with numbers in its first column and what is given in its second. */
const table = ({ sheet, freshName }: Trial, second: readonly unknown[] = ["", "", ""]): void => {
  const range = sheet.getRange("A1:B4");
  range.values = [["数", "两倍"], ...[1, 2, 3].map((number, at) => [number, second[at]])];
  sheet.tables.add(range, true).name = freshName();
};

type Cells = readonly (string | number | null)[];

const column = (cells: Cells): unknown[][] => cells.map((cell) => [cell]);

const doubled: Cells = [2, 4, 6];

const entered: [what: string, before: readonly unknown[], address: string, cells: Cells, values: Cells][] = [
  ["given to one cell of an empty column fills the column", ["", "", ""], "B3", ["=[@数]*2"], doubled],
  ["fills cells given as null beside it", ["", "", ""], "B2:B4", ["=[@数]*2", null, null], doubled],
  ["fills cells given as an empty text beside it", ["", "", ""], "B2:B4", ["=[@数]*2", "", ""], doubled],
  ["leaves values given beside it", ["", "", ""], "B2:B4", ["=[@数]*2", 7, ""], [2, 7, 6]],
  ["given to a column that holds something fills nothing", ["", 7, ""], "B2", ["=[@数]*2"], [2, 7, ""]],
];

const filling = ([what, before, address, cells, values]: (typeof entered)[number]): Case => ({
  title: `a formula in a table ${what}`,
  async run(trial) {
    const { context, sheet, same } = trial;
    table(trial, before);
    await context.sync();
    sheet.getRange(address).formulas = column(cells);
    const body = sheet.getRange("B2:B4");
    body.load("values");
    await context.sync();
    same(body.values, column(values));
  },
});

export const calculatedColumns: Case[] = [
  ...entered.map(filling),
  {
    title: "a change of one formula of a calculated column changes all of it",
    async run(trial) {
      const { context, sheet, same } = trial;
      table(trial);
      sheet.getRange("B2").formulas = [["=[@数]*2"]];
      await context.sync();
      sheet.getRange("B3").formulas = [["=[@数]*10"]];
      const body = sheet.getRange("B2:B4");
      body.load("values");
      await context.sync();
      same(body.values, column([10, 20, 30]));
    },
  },
  {
    title: "relative references of a calculated column move along",
    async run(trial) {
      const { context, sheet, same } = trial;
      table(trial);
      sheet.getRange("B3").formulas = [["=A3+1"]];
      const body = sheet.getRange("B2:B4");
      body.load("values");
      await context.sync();
      same(body.values, column([2, 3, 4]));
    },
  },
  {
    title: "beside a table a formula fills nothing",
    async run(trial) {
      const { context, sheet, same } = trial;
      table(trial);
      sheet.getRange("C2").formulas = [["=A2"]];
      const beside = sheet.getRange("C2:C4");
      beside.load("values");
      await context.sync();
      same(beside.values, column([1, "", ""]));
    },
  },
  {
    title: "what an add-in writes right under a table becomes part of it",
    async run(trial) {
      const { context, sheet, same } = trial;
      table(trial);
      sheet.getRange("B2").formulas = [["=[@数]*2"]];
      await context.sync();
      sheet.getRange("A5").values = [[4]];
      const body = sheet.tables.getItemAt(0).getDataBodyRange();
      body.load(["rowCount", "values"]);
      await context.sync();
      same([body.rowCount, body.values[3]], [4, [4, 8]]);
    },
  },
  {
    title: "a block that begins in a table and ends below takes the table along to its last filled row",
    async run(trial) {
      const { context, sheet, same } = trial;
      table(trial);
      await context.sync();
      sheet.getRange("A4:A7").values = column([3, 4, 5, ""]);
      const body = sheet.tables.getItemAt(0).getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      same(body.rowCount, 5);
    },
  },
];
