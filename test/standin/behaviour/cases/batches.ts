import type { Case } from "../trial";

export const batches: Case[] = [
  {
    title: "a batch stops at its first error; what came before stays done, what came after is not done",
    async run({ context, sheet, same, refused }) {
      await refused("InvalidArgument", async () => {
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2").values = [[1, 2]];
        sheet.getRange("A3").values = [["after"]];
        await context.sync();
      });
      const range = sheet.getRange("A1:A3");
      range.load("values");
      await context.sync();
      same(range.values, [["before"], [""], [""]]);
    },
  },
  {
    title: "the error names the statement it happened at",
    async run({ context, sheet, same, refused }) {
      const error = await refused("ItemNotFound", async () => {
        sheet.tables.getItem("no such table").load("name");
        await context.sync();
      });
      same((error.debugInfo.errorLocation ?? "").endsWith("getItem"), true, error.debugInfo.errorLocation);
    },
  },
  {
    title: "after a failed batch the context can be used again",
    async run({ context, sheet, same, refused }) {
      await refused("ItemNotFound", async () => {
        sheet.tables.getItem("no such table").load("name");
        await context.sync();
      });
      sheet.load("visibility");
      await context.sync();
      same(sheet.visibility, "Visible");
    },
  },
  {
    title: "an object made in a batch is the same object in the next",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:A2").values = [["x"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      table.showFilterButton = false;
      table.load(["id", "showFilterButton"]);
      sheet.tables.load("items/id");
      await context.sync();
      same([sheet.tables.items.map((one) => one.id), table.showFilterButton], [[table.id], false]);
    },
  },
  {
    title: "setting a property of a null object is refused",
    async run({ context, refused }) {
      const none = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      await context.sync();
      await refused(["ItemNotFound", "InvalidObjectPath", "GeneralException"], async () => {
        none.name = "x";
        await context.sync();
      });
    },
  },
  {
    title: "runs side by side each get their own answers",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.load("id");
      await context.sync();
      const read = (address: string) =>
        Excel.run(async (own) => {
          const range = own.workbook.worksheets.getItem(sheet.id).getRange(address);
          range.load("values");
          await own.sync();
          return range.values as unknown;
        });
      same(await Promise.all(["A1", "A2", "A3"].map(read)), [[[1]], [[2]], [[3]]]);
    },
  },
];
