import type { ChartView } from "../bridge/chartViews";

const svg = <K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string | number>, text = "") => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
};

const palette = ["#33567F", "#C0843D", "#5B8C5A", "#8E5572"];
const amount = (value: unknown): number => (typeof value === "number" ? value : 0);

interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  highest: number;
}

function columns(chart: ChartView, frame: Frame): SVGElement[] {
  const categories = chart.series[0]?.categories ?? [];
  const slot = frame.width / Math.max(1, categories.length);
  const bar = (slot * 0.6) / Math.max(1, chart.series.length);
  const drawn: SVGElement[] = categories.map((category, c) =>
    svg(
      "text",
      { x: frame.left + slot * (c + 0.5), y: frame.top + frame.height + 16, "text-anchor": "middle" },
      String(category),
    ),
  );
  chart.series.forEach((series, s) => {
    series.values.forEach((value, c) => {
      const height = (frame.height * amount(value)) / frame.highest;
      const x = frame.left + slot * (c + 0.2) + bar * s;
      const y = frame.top + frame.height - height;
      const fill = series.color ?? palette[s % palette.length] ?? "#33567F";
      drawn.push(svg("rect", { x, y, width: bar, height, fill }));
      drawn.push(svg("text", { x: x + bar / 2, y: y - 4, "text-anchor": "middle" }, String(value)));
    });
  });
  return drawn;
}

function bars(chart: ChartView, frame: Frame): SVGElement[] {
  const categories = chart.series[0]?.categories ?? [];
  const slot = frame.height / Math.max(1, categories.length);
  const drawn: SVGElement[] = [];
  chart.series.forEach((series, s) => {
    series.values.forEach((value, c) => {
      const width = ((frame.width - 40) * amount(value)) / frame.highest;
      const y = frame.top + slot * (c + 0.2);
      const fill = series.color ?? palette[s % palette.length] ?? "#33567F";
      drawn.push(
        svg("text", { x: frame.left - 4, y: y + slot * 0.4, "text-anchor": "end" }, String(categories[c] ?? "")),
      );
      drawn.push(svg("rect", { x: frame.left, y, width, height: slot * 0.6, fill }));
      drawn.push(svg("text", { x: frame.left + width + 4, y: y + slot * 0.4 }, String(value)));
    });
  });
  return drawn;
}

function line(chart: ChartView, frame: Frame): SVGElement[] {
  const step = frame.width / Math.max(1, (chart.series[0]?.values.length ?? 1) - 1);
  return chart.series.map((series, s) => {
    const points = series.values.map((value, c) => {
      const y = frame.top + frame.height * (1 - amount(value) / frame.highest);
      return `${frame.left + step * c},${y}`;
    });
    const stroke = series.color ?? palette[s % palette.length] ?? "#33567F";
    return svg("polyline", { points: points.join(" "), fill: "none", stroke, "stroke-width": 2 });
  });
}

/** A plain drawing of a chart, so that one sees where Excel will draw its own and what it shows. */
export function drawChart(chart: ChartView, width: number, height: number): SVGSVGElement {
  const drawing = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "font-size": 11, fill: "#1F2937" });
  drawing.append(
    svg("text", { x: width / 2, y: 20, "text-anchor": "middle", "font-size": 13, "font-weight": 600 }, chart.title),
  );
  const highest = Math.max(1, ...chart.series.flatMap((series) => series.values.map(amount)));
  const frame = { left: 36, top: 40, width: width - 52, height: height - 70, highest };
  const base = frame.top + frame.height;
  drawing.append(svg("line", { x1: frame.left, x2: frame.left + frame.width, y1: base, y2: base, stroke: "#CBD5E1" }));
  const draw = chart.type.startsWith("Bar") ? bars : chart.type.startsWith("Line") ? line : columns;
  drawing.append(...draw(chart, frame));
  return drawing;
}
