import type { StandIn } from "../bridge/face";
import type { VisibleGrid } from "../grid";
import { drawChart } from "./charts";

const pixels = (points: number): number => (points * 4) / 3;

/** Keeps the charts of the shown sheet drawn over the grid while it scrolls and changes. */
export function followCharts(
  layer: HTMLElement,
  current: () => { excel: StandIn; grid: VisibleGrid } | undefined,
): void {
  let drawn = "";
  const draw = (): void => {
    requestAnimationFrame(draw);
    const now = current();
    if (!now) return;
    const sheet = now.grid.activeSheet();
    const charts = now.excel.charts(sheet);
    const origin = charts.length > 0 ? now.grid.cellBox({ sheet, row: 0, column: 0 }) : null;
    const state = origin ? JSON.stringify([sheet, origin, charts]) : "";
    if (state === drawn) return;
    drawn = state;
    layer.replaceChildren(
      ...(origin ? charts : []).map((chart) => {
        const drawing = drawChart(chart, pixels(chart.width), pixels(chart.height));
        drawing.style.left = `${(origin?.left ?? 0) + pixels(chart.left)}px`;
        drawing.style.top = `${(origin?.top ?? 0) + pixels(chart.top)}px`;
        return drawing;
      }),
    );
  };
  requestAnimationFrame(draw);
}
