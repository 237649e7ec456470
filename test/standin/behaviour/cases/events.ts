import type { Case } from "../trial";

export const events: Case[] = [
  {
    title: "a change by the add-in itself is told with its address and its origin",
    async run({ context, sheet, same, until }) {
      const told: Excel.WorksheetChangedEventArgs[] = [];
      const listening = sheet.onChanged.add((change) => Promise.resolve(void told.push(change)));
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await until("the event", () => told.length > 0);
      listening.remove();
      await context.sync();
      same([told[0]?.address, told[0]?.changeType, told[0]?.triggerSource], ["B2:C3", "RangeEdited", "ThisLocalAddin"]);
    },
  },
  {
    title: "after its removal a handler hears nothing",
    async run({ context, sheet, same, until }) {
      let heard = 0;
      let others = 0;
      const listening = sheet.onChanged.add(() => Promise.resolve(void (heard += 1)));
      const staying = context.workbook.worksheets.onChanged.add(() => Promise.resolve(void (others += 1)));
      await context.sync();
      listening.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await until("the other event", () => others > 0);
      staying.remove();
      await context.sync();
      same(heard, 0);
    },
  },
  {
    title: "a table tells changes of its cells, and none beside it",
    async run({ context, sheet, same, until }) {
      const told: string[] = [];
      sheet.getRange("A1:A3").values = [["x"], [1], [2]];
      const table = sheet.tables.add("A1:A3", true);
      await context.sync();
      const listening = table.onChanged.add((change) => Promise.resolve(void told.push(change.address)));
      await context.sync();
      sheet.getRange("F9").values = [[1]];
      sheet.getRange("A3").values = [[5]];
      await context.sync();
      await until("the event", () => told.length > 0);
      listening.remove();
      await context.sync();
      same(told, ["A3"]);
    },
  },
  {
    title: "a new sheet is told",
    async run({ context, same, until, freshName }) {
      const told: string[] = [];
      const { worksheets } = context.workbook;
      const listening = worksheets.onAdded.add((added) => Promise.resolve(void told.push(added.worksheetId)));
      await context.sync();
      const added = worksheets.add(freshName());
      added.load("id");
      await context.sync();
      await until("the event", () => told.length > 0);
      listening.remove();
      added.delete();
      await context.sync();
      same(told, [added.id]);
    },
  },
  {
    title: "sorted rows are told as such",
    async run({ context, sheet, same, until }) {
      const told: string[] = [];
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      await context.sync();
      const listening = sheet.onRowSorted.add((sorted) => Promise.resolve(void told.push(sorted.type)));
      await context.sync();
      sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      await until("the event", () => told.length > 0);
      listening.remove();
      await context.sync();
      same(told, ["WorksheetRowSorted"]);
    },
  },
  {
    title: "inserted rows are told as such",
    async run({ context, sheet, same, until }) {
      const told: Excel.WorksheetChangedEventArgs[] = [];
      const listening = sheet.onChanged.add((change) => Promise.resolve(void told.push(change)));
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      await until("the event", () => told.length > 0);
      listening.remove();
      await context.sync();
      same([told[0]?.changeType, told[0]?.address], ["RowInserted", "2:3"]);
    },
  },
  {
    title: "while events are switched off none is told",
    async run({ context, sheet, same, until }) {
      const told: string[] = [];
      const listening = sheet.onChanged.add((change) => Promise.resolve(void told.push(change.address)));
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.getRange("A2").values = [[1]];
      await context.sync();
      await until("the event", () => told.length > 0);
      listening.remove();
      await context.sync();
      same(told, ["A2"]);
    },
  },
];
