import type { Case } from "../trial";

export const ranges: Case[] = [
  {
    title: "an address names the sheet and quotes it only where it must be quoted",
    async run({ context, sheet, same, freshName }) {
      const plain = freshName();
      const range = sheet.getRange("$B$2:C3");
      sheet.name = plain;
      range.load("address");
      await context.sync();
      same(range.address, `${plain}!B2:C3`);
      sheet.name = `${plain} x`;
      range.load("address");
      await context.sync();
      same(range.address, `'${plain} x'!B2:C3`);
    },
  },
  {
    title: "cells, rows and columns of a range count from its own corner",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(0, 1),
        range.getRow(3),
        range.getColumn(2),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 2),
      ];
      for (const one of found) one.load("address");
      await context.sync();
      const addresses = found.map((one) => one.address.split("!")[1]);
      same(addresses, ["C2", "B5:D5", "D2:D5", "D5", "A3:C6", "B2:F4"]);
    },
  },
  {
    title: "a range that would lie outside the sheet is refused with InvalidArgument",
    async run({ context, sheet, refused }) {
      await refused("InvalidArgument", async () => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      });
    },
  },
  {
    title: "text that is no address is refused with InvalidArgument",
    async run({ context, sheet, refused }) {
      await refused("InvalidArgument", async () => {
        sheet.getRange("not an address").load("address");
        await context.sync();
      });
    },
  },
  {
    title: "ranges that do not meet have no intersection: ItemNotFound, or a null object",
    async run({ context, sheet, same, refused }) {
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3:D4");
      const some = sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:D4");
      none.load("address");
      some.load("address");
      await context.sync();
      same([none.isNullObject, some.address.split("!")[1]], [true, "B2"]);
      await refused("ItemNotFound", async () => {
        sheet.getRange("A1:B2").getIntersection("C3:D4").load("address");
        await context.sync();
      });
    },
  },
  {
    title: "the used range of an empty sheet is A1, or a null object",
    async run({ context, sheet, same }) {
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      none.load("address");
      await context.sync();
      same([used.address.split("!")[1], none.isNullObject], ["A1", true]);
    },
  },
  {
    title: "the used range is the smallest that holds all values",
    async run({ context, sheet, same }) {
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("E6").values = [[1]];
      const used = sheet.getUsedRange(true);
      used.load("address");
      await context.sync();
      same(used.address.split("!")[1], "C3:E6");
    },
  },
  {
    title: "a range moves along when rows are inserted above it",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("B3");
      range.values = [["here"]];
      range.load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load(["address", "values"]);
      await context.sync();
      same([range.address.split("!")[1], range.values], ["B5", [["here"]]]);
    },
  },
  {
    title: "formulas follow the cells they refer to when rows are inserted",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("2:2").insert("Down");
      const sum = sheet.getRange("A4");
      sum.load("formulas");
      await context.sync();
      same(sum.formulas, [["=SUM(A1:A3)"]]);
    },
  },
  {
    title: "clearing contents keeps formats, clearing formats keeps contents",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "#FFFF00";
      await context.sync();
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      range.load("values");
      const [a, b] = [sheet.getRange("A1").format.fill, sheet.getRange("B1").format.fill];
      a.load("color");
      b.load("color");
      await context.sync();
      same([range.values, a.color, b.color], [[["", 2]], "#FFFF00", "#FFFFFF"]);
    },
  },
  {
    title: "a copy takes relative references along and leaves absolute ones",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:B1").formulas = [[5, "=A1+$A$1"]];
      sheet.getRange("A2:B2").copyFrom("A1:B1");
      const copy = sheet.getRange("A2:B2");
      copy.load("formulas");
      await context.sync();
      same(copy.formulas, [[5, "=A2+$A$1"]]);
    },
  },
  {
    title: "hidden rows are known row by row",
    async run({ context, sheet, same }) {
      sheet.getRange("2:3").rowHidden = true;
      const rows = sheet.getRange("1:4").getRowProperties({ rowHidden: true });
      const mixed = sheet.getRange("A1:A2");
      mixed.load("rowHidden");
      await context.sync();
      same(
        rows.value.map((row) => row.rowHidden),
        [false, true, true, false],
      );
      same(mixed.rowHidden, null);
    },
  },
  {
    title: "locks are told in one word, null where they differ, and cell by cell",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:B2").format.protection.locked = false;
      const [open, mixed] = [sheet.getRange("A1:B2"), sheet.getRange("A1:A3")];
      for (const range of [open, mixed]) range.load("format/protection/locked");
      const cells = mixed.getCellProperties({ format: { protection: true } });
      await context.sync();
      same([open.format.protection.locked, mixed.format.protection.locked], [false, null]);
      same(
        cells.value.map(([cell]) => cell?.format?.protection?.locked),
        [false, false, true],
      );
    },
  },
  {
    title: "special cells are found by kind, a kind without cells is a null object",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:B2").formulas = [
        [1, "=A1"],
        ["x", ""],
      ];
      const range = sheet.getRange("A1:B2");
      const formulas = range.getSpecialCellsOrNullObject("Formulas");
      const errors = range.getSpecialCellsOrNullObject("Formulas", "Errors");
      formulas.load("address");
      await context.sync();
      same([formulas.address.split("!")[1], errors.isNullObject], ["B1", true]);
    },
  },
  {
    title: "sorting puts numbers before text and blanks last",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:A4");
      range.values = [["b"], [2], [""], [1]];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load("values");
      await context.sync();
      same(range.values, [[1], [2], ["b"], [""]]);
    },
  },
  {
    title: "sorting downwards puts the text of a formula before numbers, and takes comments along",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:B4");
      range.formulas = [
        [1, "one"],
        ['=""', "none"],
        ["", "blank"],
        [2, "two"],
      ];
      sheet.comments.add("A4", "of two");
      range.sort.apply([{ key: 0, ascending: false }]);
      const place = sheet.comments.getItemAt(0).getLocation();
      range.load("values");
      place.load("rowIndex");
      await context.sync();
      same([range.values.map(([, word]) => String(word)), place.rowIndex], [["none", "two", "one", "blank"], 1]);
    },
  },
  {
    title: "sorting leaves hidden rows where they are",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:A3");
      range.values = [[3], [2], [1]];
      sheet.getRange("2:2").rowHidden = true;
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load("values");
      await context.sync();
      same(range.values, [[1], [2], [3]]);
    },
  },
];
