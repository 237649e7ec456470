import { areaOf } from "../../../sheets/kit/address";
import type { CellStyle } from "../../../sheets/kit/styles";
import { forEveryCell } from "../forEveryCell";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center" } as const;

/** Gives one range its look; what a style does not name stays as it is. */
export function applyStyle(range: Excel.Range, address: string, style: CellStyle): void {
  applyLook(range, style);
  if (style.border !== undefined) drawFrame(range, address, style.border);
}

/** All of a look but its lines. */
export function applyLook(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  write(format.font, style);
  place(format, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.numberFormat !== undefined) range.numberFormat = forEveryCell(style.numberFormat);
  if (style.isUnlocked !== undefined) format.protection.locked = !style.isUnlocked;
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
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Lines around a range and between its cells. One row or column has no lines inside; Excel refuses to draw them. */
export function drawFrame(range: Excel.Range, address: string, color: string): void {
  const { rows, columns } = areaOf(address);
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1) edges.push("InsideVertical");
  for (const edge of edges) {
    const line = range.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = color;
  }
}
