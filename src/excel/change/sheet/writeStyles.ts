import { areaOf } from "../../../sheets/kit/address";
import { rangeOf } from "../../../sheets/kit/draft";
import type { SheetPlan } from "../../../sheets/kit/plan";
import { markArea, type Marks, runsOf } from "../../../sheets/kit/runs";
import { type CellStyle, styles } from "../../../sheets/kit/styles";
import { drawFrame, applyLook } from "./applyStyle";
import { writeAndRelease } from "../writeAndRelease";
import type { Payload } from "../payload";

/** What these weigh in a request on average; the margin up to 5 MB covers the rest. */
const bytesPerLook = 1500;
const bytesPerFrame = 2800;

/** Queues the look of every range in the plan's order, then the lines. */
export async function writeStyles(sheet: Excel.Worksheet, plan: SheetPlan, payload: Payload): Promise<void> {
  for (const { range, style } of plan.styles) {
    await payload.reserve(bytesPerLook);
    writeAndRelease(sheet.getRange(range), (cells) => {
      applyLook(cells, styles[style]);
    });
  }
  for (const { range, color } of framesOf(plan.styles)) {
    await payload.reserve(bytesPerFrame);
    writeAndRelease(sheet.getRange(range), (cells) => {
      drawFrame(cells, range, color);
    });
  }
}

/** Lines are the heaviest part of a look and few colours are used, so neighbours of every look share one frame. */
export function framesOf(looks: SheetPlan["styles"]): { range: string; color: string }[] {
  const marks: Marks<string> = new Map();
  for (const { range, style } of looks) {
    const { border }: CellStyle = styles[style];
    if (border === undefined) continue;
    const { row, column, rows, columns } = areaOf(range);
    markArea(marks, { row, lastRow: row + rows - 1, column, lastColumn: column + columns - 1, value: border });
  }
  return runsOf(marks).map(({ row, column, lastRow, lastColumn, value }) => ({
    range: rangeOf(row, column, lastRow, lastColumn),
    color: value,
  }));
}
