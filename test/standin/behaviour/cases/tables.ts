import type { Case, Trial } from "../trial";

/** A table of names and points in A1:B3. */
const small = (
  { sheet, freshName }: Trial,
  rows: unknown[][] = [
    ["姓名", "得分"],
    ["甲", 1],
    ["乙", 2],
  ],
) => {
  const range = sheet.getRange("A1").getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1);
  range.values = rows;
  const table = sheet.tables.add(range, true);
  const name = freshName();
  table.name = name;
  return { table, name };
};

export const tables: Case[] = [
  {
    title: "a table is found by name through the workbook and through its sheet",
    async run(trial) {
      const { context, sheet, same } = trial;
      const { table, name } = small(trial);
      table.load("id");
      const [one, two] = [context.workbook.tables.getItem(name), sheet.tables.getItem(name)];
      one.load("id");
      two.load("id");
      await context.sync();
      same([one.id, two.id], [table.id, table.id]);
    },
  },
  {
    title: "blank and repeated headers are given names, and numbers become text",
    async run(trial) {
      const { context, same } = trial;
      const { table } = small(trial, [
        ["a", "a", "", 2024],
        [1, 2, 3, 4],
      ]);
      table.columns.load("items/name");
      const header = table.getHeaderRowRange();
      header.load("values");
      await context.sync();
      const names = table.columns.items.map((column) => column.name);
      same([names[0], names[1], names[2] !== "", names[3]], ["a", "a2", true, "2024"]);
      same(header.values, [names]);
    },
  },
  {
    title: "tables may not overlap: InvalidArgument",
    async run(trial) {
      const { context, sheet, refused } = trial;
      small(trial);
      await context.sync();
      await refused(["InvalidArgument", "GeneralException"], async () => {
        sheet.tables.add("B2:C5", true);
        await context.sync();
      });
    },
  },
  {
    title: "structured references are calculated, in the same row and over a column",
    async run(trial) {
      const { context, sheet, same } = trial;
      const { name } = small(trial, [
        ["姓名", "得分", "两倍"],
        ["甲", 1, ""],
        ["乙", 2, ""],
      ]);
      sheet.getRange("C2:C3").formulas = [["=[@得分]*2"], ["=[@得分]*2"]];
      const sum = sheet.getRange("E1");
      sum.formulas = [[`=SUM(${name}[两倍])`]];
      const body = sheet.getRange("C2:C3");
      body.load("values");
      sum.load("values");
      await context.sync();
      same([body.values, sum.values], [[[2], [4]], [[6]]]);
    },
  },
  {
    title: "one formula with structured references fills a column and reads the same in every row",
    async run(trial) {
      const { context, sheet, same } = trial;
      const { name } = small(trial, [
        ["姓名", "得分", "加倍"],
        ["甲", 1, ""],
        ["乙", 2, ""],
      ]);
      const column = sheet.getRange("C2:C3");
      const formula = `=${name}[[#This Row],[得分]]*2+SUM(${name}[得分])`;
      column.formulas = formula as unknown as string[][];
      column.load("values,formulas");
      await context.sync();
      same(column.values, [[5], [7]]);
      same(new Set((column.formulas as string[][]).flat()).size, 1, "different formulas");
    },
  },
  {
    title: "a row added at the end belongs to the table and to formulas over it",
    async run(trial) {
      const { context, sheet, same } = trial;
      const { table, name } = small(trial);
      const sum = sheet.getRange("E1");
      sum.formulas = [[`=SUM(${name}[得分])`]];
      await context.sync();
      table.rows.add(undefined, [["丙", 10]]);
      const body = table.getDataBodyRange();
      body.load(["address", "values"]);
      sum.load("values");
      await context.sync();
      same([body.address.split("!")[1], body.values[2], sum.values], ["A2:B4", ["丙", 10], [[13]]]);
    },
  },
  {
    title: "a row inserted at the front moves the others down",
    async run(trial) {
      const { context, same } = trial;
      const { table } = small(trial);
      await context.sync();
      table.rows.add(0, [["零", 0]]);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      same(body.values, [
        ["零", 0],
        ["甲", 1],
        ["乙", 2],
      ]);
    },
  },
  {
    title: "rows of another width than the table are refused with InvalidArgument",
    async run(trial) {
      const { context, refused } = trial;
      const { table } = small(trial);
      await context.sync();
      await refused("InvalidArgument", async () => {
        table.rows.add(undefined, [["丙"]]);
        await context.sync();
      });
    },
  },
  {
    title: "a deleted row is gone and the rows after it move up",
    async run(trial) {
      const { context, same } = trial;
      const { table } = small(trial);
      await context.sync();
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      same(body.values, [["乙", 2]]);
    },
  },
  {
    title: "rows deleted on another sheet leave the table of the sheet in front as it is",
    async run(trial) {
      const { context, sheet, same, freshName } = trial;
      const { table } = small(trial);
      sheet.activate();
      const other = context.workbook.worksheets.add(freshName());
      await context.sync();
      other.getRange("2:9").delete("Up");
      const rows = table.getRange().load("rowCount");
      await context.sync();
      other.delete();
      await context.sync();
      same(rows.rowCount, 3);
    },
  },
  {
    title: "the table grows and shrinks by resize",
    async run(trial) {
      const { context, same } = trial;
      const { table } = small(trial);
      table.resize("A1:B10");
      const body = table.getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      same(body.rowCount, 9);
    },
  },
  {
    title: "a column is found by name, its values include the header",
    async run(trial) {
      const { context, same } = trial;
      const { table } = small(trial);
      const column = table.columns.getItem("得分");
      const none = table.columns.getItemOrNullObject("没有");
      column.load(["index", "values"]);
      none.load("name");
      await context.sync();
      same([column.index, column.values, none.isNullObject], [1, [["得分"], [1], [2]], true]);
    },
  },
  {
    title: "a renamed column is renamed in its header and in formulas",
    async run(trial) {
      const { context, sheet, same } = trial;
      const { table, name } = small(trial);
      const sum = sheet.getRange("E1");
      sum.formulas = [[`=SUM(${name}[得分])`]];
      await context.sync();
      sheet.getRange("B1").values = [["分数"]];
      table.columns.load("items/name");
      sum.load(["formulas", "values"]);
      await context.sync();
      same([table.columns.items[1]?.name, sum.formulas, sum.values], ["分数", [[`=SUM(${name}[分数])`]], [[3]]]);
    },
  },
  {
    title: "a table turned into a range leaves its cells",
    async run(trial) {
      const { context, sheet, same } = trial;
      const { table } = small(trial);
      table.convertToRange();
      sheet.tables.load("count");
      const cells = sheet.getRange("A1:B3");
      cells.load("values");
      await context.sync();
      same([sheet.tables.count, cells.values[2]], [0, ["乙", 2]]);
    },
  },
];
