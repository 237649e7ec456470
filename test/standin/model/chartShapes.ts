import type { KeptShape } from "./kept";

const font: KeptShape = {
  name: "ChartFont",
  defaults: { Bold: false, Color: "#595959", Italic: false, Name: "", Size: 10, Underline: "None" },
};
const fill: KeptShape = { name: "ChartFill", defaults: { Color: null } };
const line: KeptShape = { name: "ChartLineFormat", defaults: { Color: "", LineStyle: "Automatic", Weight: 0.75 } };
const format: KeptShape = {
  name: "ChartFormat",
  defaults: {},
  parts: { Font: font, Fill: fill, Line: line, Border: line },
};

const title: KeptShape = {
  name: "ChartTitle",
  defaults: {
    Text: "",
    Visible: true,
    Overlay: false,
    HorizontalAlignment: "Center",
    VerticalAlignment: "Top",
    Left: 0,
    Top: 0,
    Position: "Top",
  },
  parts: { Format: format },
};

const axis: KeptShape = {
  name: "ChartAxis",
  defaults: {
    Minimum: "",
    Maximum: "",
    MajorUnit: "",
    MinorUnit: "",
    Visible: true,
    NumberFormat: "General",
    ReversePlotOrder: false,
    TickLabelPosition: "NextToAxis",
    CategoryType: "Automatic",
  },
  parts: {
    Title: title,
    Format: format,
    MajorGridlines: { name: "ChartGridlines", defaults: { Visible: false }, parts: { Format: format } },
    MinorGridlines: { name: "ChartGridlines", defaults: { Visible: false }, parts: { Format: format } },
  },
};

export const DATA_LABELS: KeptShape = {
  name: "ChartDataLabels",
  defaults: {
    Position: "Invalid",
    ShowValue: false,
    ShowCategoryName: false,
    ShowSeriesName: false,
    ShowPercentage: false,
    ShowLegendKey: false,
    ShowBubbleSize: false,
    Separator: "",
    NumberFormat: "General",
  },
  parts: { Format: format },
};

export const SERIES: KeptShape = {
  name: "ChartSeries",
  defaults: {
    HasDataLabels: false,
    GapWidth: 150,
    Overlap: 0,
    Smooth: false,
    MarkerStyle: "Automatic",
    AxisGroup: "Primary",
    PlotOrder: 0,
    Filtered: false,
  },
  parts: { Format: format, DataLabels: DATA_LABELS },
};

/** The parts of a chart that are only kept. */
export const CHART_PARTS: Readonly<Record<string, KeptShape>> = {
  Title: title,
  Legend: {
    name: "ChartLegend",
    defaults: { Visible: true, Position: "Bottom", Overlay: false },
    parts: { Format: format },
  },
  Axes: { name: "ChartAxes", defaults: {}, parts: { CategoryAxis: axis, ValueAxis: axis, SeriesAxis: axis } },
  DataLabels: DATA_LABELS,
  Format: format,
  PlotArea: { name: "ChartPlotArea", defaults: {}, parts: { Format: format } },
};
