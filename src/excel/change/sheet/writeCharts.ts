import { areaOf, cellAt } from "../../../sheets/kit/address";
import type { ChartPlan, SheetPlan } from "../../../sheets/kit/plan";
import { type Decoration, whole } from "./decoration";

const bytesPerChart = 1500;

/** Native charts, each for itself: adding one again would put two there. */
export const charts = ({ charts: planned }: SheetPlan): Decoration[] =>
  planned.map((plan) =>
    whole("charts", bytesPerChart, (sheet) => {
      writeChart(sheet, plan);
    }),
  );

/** It goes to its place first, so that it covers no cells when Excel refuses the rest. One series needs no legend. */
function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(plan.type, sheet.getRange(plan.source), "Columns");
  const over = areaOf(plan.over);
  chart.setPosition(cellAt(over.row, over.column), cellAt(over.row + over.rows - 1, over.column + over.columns - 1));
  chart.name = plan.name;
  chart.legend.visible = false;
  chart.title.text = plan.title;
}
