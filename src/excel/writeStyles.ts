import { areaOf } from "../sheets/address";
import type { SheetPlan } from "../sheets/plan";
import { styles, type CellStyle } from "../sheets/styles";
import type { Payload } from "./payload";
import { widthInPoints } from "./widths";

/** What formatting one range weighs in a request on average, borders included; the margin up to 5 MB covers the rest. */
const bytesPerStyle = 3200;

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center" } as const;

/** Queues widths, heights, merges and the look of every range, in the plan's order. */
export async function writeStyles(sheet: Excel.Worksheet, plan: SheetPlan, payload: Payload): Promise<void> {
  for (const { range, style } of plan.styles) {
    await payload.reserve(bytesPerStyle);
    dress(sheet.getRange(range), range, styles[style]);
  }
  await payload.reserve((plan.columnWidths.length + plan.merges.length + Object.keys(plan.rowHeights).length) * 500);
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  });
  for (const [row, height] of Object.entries(plan.rowHeights))
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  for (const range of plan.merges) sheet.getRange(range).merge(false);
}

/** Gives one range its look; what a style does not name stays as it is. */
export function dress(range: Excel.Range, address: string, style: CellStyle): void {
  const { format } = range;
  write(format.font, style);
  place(format, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.numberFormat !== undefined) range.numberFormat = everywhere(style.numberFormat);
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
  if (style.border !== undefined) frame(format.borders, address, style.border);
}

function write(font: Excel.RangeFont, style: CellStyle): void {
  if (style.color !== undefined) font.color = style.color;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
}

function place(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.valign !== undefined) format.verticalAlignment = vertical[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

/** Excel fills the whole range with a value that is not an array, which its type does not know. */
export const everywhere = (value: string): string[][] => value as unknown as string[][];

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** A range of one row or column has no lines inside; Excel refuses to draw them. */
function frame(borders: Excel.RangeBorderCollection, address: string, color: string): void {
  const { rows, columns } = areaOf(address);
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1) edges.push("InsideVertical");
  for (const edge of edges) {
    const line = borders.getItem(edge);
    line.style = "Continuous";
    line.color = color;
  }
}
