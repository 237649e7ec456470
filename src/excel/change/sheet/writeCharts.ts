import { areaOf, cellAt } from "../../../sheets/kit/address";
import type { ChartPlan } from "../../../sheets/kit/plan";

/** Queues native charts; one series needs no legend. */
export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  for (const plan of charts) {
    const chart = sheet.charts.add(plan.type, sheet.getRange(plan.source), "Columns");
    chart.name = plan.name;
    chart.title.text = plan.title;
    chart.legend.visible = false;
    const over = areaOf(plan.over);
    chart.setPosition(cellAt(over.row, over.column), cellAt(over.row + over.rows - 1, over.column + over.columns - 1));
  }
}
