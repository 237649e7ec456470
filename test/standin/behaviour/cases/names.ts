import type { Case } from "../trial";

export const names: Case[] = [
  {
    title: "a name is used in formulas, found, and gone when deleted",
    async run({ context, sheet, same, freshName }) {
      const name = freshName();
      sheet.getRange("A1:A2").values = [[3], [4]];
      const item = context.workbook.names.add(name, sheet.getRange("A1:A2"));
      const sum = sheet.getRange("C1");
      sum.formulas = [[`=SUM(${name})`]];
      const range = item.getRange();
      range.load("address");
      item.load(["type", "formula"]);
      sum.load("values");
      await context.sync();
      same([range.address.split("!")[1], item.type, sum.values], ["A1:A2", "Range", [[7]]]);
      item.delete();
      const none = context.workbook.names.getItemOrNullObject(name);
      none.load("name");
      await context.sync();
      same(none.isNullObject, true);
    },
  },
  {
    title: "a name that looks like an address is refused with InvalidArgument",
    async run({ context, sheet, refused }) {
      await refused("InvalidArgument", async () => {
        context.workbook.names.add("AB12", sheet.getRange("A1"));
        await context.sync();
      });
    },
  },
  {
    title: "settings keep any value that is JSON",
    async run({ context, same, freshName }) {
      const key = freshName();
      context.workbook.settings.add(key, { month: "2026-11", counts: [1, 2] });
      const setting = context.workbook.settings.getItem(key);
      setting.load("value");
      await context.sync();
      setting.delete();
      await context.sync();
      same(setting.value, { month: "2026-11", counts: [1, 2] });
    },
  },
];
