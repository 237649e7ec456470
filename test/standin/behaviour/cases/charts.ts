import type { Case } from "../trial";

export const charts: Case[] = [
  {
    title: "a chart is kept with its title, type, place and series",
    async run({ context, sheet, same, freshName }) {
      sheet.getRange("A1:B4").values = [
        ["等级", "人数"],
        ["A", 3],
        ["B", 5],
        ["C", 2],
      ];
      const chart = sheet.charts.add(
        Excel.ChartType.columnClustered,
        sheet.getRange("A1:B4"),
        Excel.ChartSeriesBy.columns,
      );
      const name = freshName();
      chart.name = name;
      chart.title.text = "等级分布";
      chart.legend.visible = false;
      chart.setPosition("D2", "H12");
      await context.sync();
      const found = sheet.charts.getItem(name);
      found.load(["chartType", "title/text", "legend/visible", "left", "width"]);
      found.series.load("items/name");
      const [place, across] = [sheet.getRange("D2"), sheet.getRange("D2:H12")];
      place.load("left");
      across.load("width");
      await context.sync();
      same([found.chartType, found.title.text, found.legend.visible], ["ColumnClustered", "等级分布", false]);
      same([Math.round(found.left), Math.round(found.width)], [Math.round(place.left), Math.round(across.width)]);
      same(
        found.series.items.map((series) => series.name),
        ["人数"],
      );
    },
  },
  {
    title: "a chart that is missing is a null object, a deleted one is gone",
    async run({ context, sheet, same }) {
      const none = sheet.charts.getItemOrNullObject("no such chart");
      none.load("name");
      sheet.getRange("A1:A2").values = [[1], [2]];
      const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:A2"));
      await context.sync();
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      same([none.isNullObject, count.value], [true, 0]);
    },
  },
];
