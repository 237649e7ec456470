import type { CellValue } from "../grid";
import type { Book } from "../model/book";

/** A chart as someone who draws it needs it; measures in points. */
export interface ChartView {
  id: string;
  name: string;
  type: string;
  title: string;
  source: string;
  seriesBy: string;
  left: number;
  top: number;
  width: number;
  height: number;
  legend: boolean;
  valueAxis: Record<string, unknown>;
  series: { name: string; color: string | null; values: CellValue[]; categories: CellValue[]; labels: boolean }[];
}

/** The charts of a sheet with the values they show now. */
export const chartViews = (book: Book, sheet: string): ChartView[] =>
  book.state(sheet).charts.map(({ id, name, type, source, seriesBy, left, top, width, height, parts, series }) => {
    const title = parts.parts["Title"]?.values ?? {};
    return {
      ...{ id, name, type, seriesBy, left, top, width, height },
      source: book.address(source),
      title: title["Visible"] === false || typeof title["Text"] !== "string" ? "" : title["Text"],
      legend: parts.parts["Legend"]?.values["Visible"] !== false,
      valueAxis: parts.parts["Axes"]?.parts["ValueAxis"]?.values ?? {},
      series: series.map((one) => {
        const color = one.kept.parts["Format"]?.parts["Fill"]?.values["Color"];
        return {
          name: one.name ?? "",
          color: typeof color === "string" ? color : null,
          values: book.grid.values(one.values).flat(),
          categories: one.categories === null ? [] : book.grid.values(one.categories).flat(),
          labels: one.kept.values["HasDataLabels"] === true,
        };
      }),
    };
  });
