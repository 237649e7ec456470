import type { Case } from "../trial";

export const formats: Case[] = [
  {
    title: "formats that differ within a range read as null",
    async run({ context, sheet, same }) {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#00FF00";
      const range = sheet.getRange("A1:B1");
      range.load(["format/font/bold", "format/fill/color"]);
      await context.sync();
      same([range.format.font.bold, range.format.fill.color], [null, null]);
    },
  },
  {
    title: "fill, font and alignment are kept",
    async run({ context, sheet, same }) {
      const { format } = sheet.getRange("B2:C3");
      format.fill.color = "#112233";
      format.font.color = "#FF0000";
      format.font.size = 14;
      format.font.italic = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 0;
      format.load([
        "fill/color",
        "font/color",
        "font/size",
        "font/italic",
        "horizontalAlignment",
        "verticalAlignment",
        "wrapText",
      ]);
      await context.sync();
      same(
        [format.fill.color, format.font.color, format.font.size, format.font.italic],
        ["#112233", "#FF0000", 14, true],
      );
      same([format.horizontalAlignment, format.verticalAlignment, format.wrapText], ["Center", "Top", true]);
    },
  },
  {
    title: "number formats are kept cell by cell, an array of another shape is refused",
    async run({ context, sheet, same, refused }) {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = [
        ["0.0", "@"],
        ["0%", "General"],
      ];
      range.load("numberFormat");
      await context.sync();
      same(range.numberFormat, [
        ["0.0", "@"],
        ["0%", "General"],
      ]);
      await refused("InvalidArgument", async () => {
        range.numberFormat = [["0.0"]];
        await context.sync();
      });
    },
  },
  {
    title: "the width of columns and the height of rows are kept",
    async run({ context, sheet, same }) {
      const { format } = sheet.getRange("A1:B1");
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.load(["columnWidth", "rowHeight"]);
      await context.sync();
      same([format.columnWidth, format.rowHeight], [90, 30]);
    },
  },
  {
    title: "merged cells keep the value of the first",
    async run({ context, sheet, same }) {
      const range = sheet.getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.merge();
      range.load("values");
      await context.sync();
      same(range.values, [["a", "", ""]]);
    },
  },
  {
    title: "an edge drawn on a range is on its outer cells only",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:B3").format.borders.getItem("EdgeBottom").style = "Continuous";
      const last = sheet.getRange("A3").format.borders.getItem("EdgeBottom");
      const first = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      last.load("style");
      first.load("style");
      await context.sync();
      same([last.style, first.style], ["Continuous", "None"]);
    },
  },
  {
    title: "a link within the workbook shows its text",
    async run({ context, sheet, same }) {
      sheet.load("name");
      await context.sync();
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: `${sheet.name}!C3`, textToDisplay: "去看", screenTip: "C3" };
      cell.load(["values", "hyperlink"]);
      await context.sync();
      same([cell.values, cell.hyperlink.documentReference], [[["去看"]], `${sheet.name}!C3`]);
    },
  },
];
