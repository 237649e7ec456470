import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { areaOf } from "../sheets/kit/address";
import type { ConditionalFormat, DataBar, SheetPlan } from "../sheets/kit/plan";
import { styles, type CellStyle } from "../sheets/kit/styles";

/** "#1E3A5F" as the file format writes it. */
const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

const solid = (color: string) => ({
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: argb(color),
  bgColor: argb(color),
});

const fileFont = ({ size = 10, bold, italic, color }: CellStyle): NonNullable<Style["font"]> => ({
  name: "微软雅黑",
  size,
  ...(bold === undefined ? {} : { bold }),
  ...(italic === undefined ? {} : { italic }),
  ...(color === undefined ? {} : { color: argb(color) }),
});

const fileAlignment = ({
  align,
  valign,
  indent,
  shrink,
  wrap = false,
}: CellStyle): NonNullable<Style["alignment"]> => ({
  ...(align === undefined ? {} : { horizontal: align }),
  ...(indent === undefined ? {} : { indent }),
  ...(shrink === undefined ? {} : { shrinkToFit: shrink }),
  vertical: valign === "top" ? "top" : "middle",
  wrapText: wrap,
});

function fileStyle(style: CellStyle): Partial<Style> {
  const line = style.border === undefined ? undefined : { style: "thin" as const, color: argb(style.border) };
  return {
    font: fileFont(style),
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    alignment: fileAlignment(style),
    ...(line === undefined ? {} : { border: { top: line, bottom: line, left: line, right: line } }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    protection: { locked: style.isUnlocked !== true },
  };
}

/** Styles of a plan, later ones over earlier ones; widths, heights and merges. */
export function writeLooks(sheet: Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, c) => (sheet.getColumn(c + 1).width = width));
  for (const [row, height] of Object.entries(plan.rowHeights)) sheet.getRow(Number(row)).height = height;
  for (const { range, style } of plan.styles) {
    const area = areaOf(range);
    const look = fileStyle(styles[style]);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        Object.assign(sheet.getCell(area.row + r + 1, area.column + c + 1), look);
      }
    }
  }
  for (const range of plan.merges) sheet.mergeCellsWithoutStyle(range);
}

function formulaRule(format: ConditionalFormat, priority: number) {
  return {
    type: "expression" as const,
    formulae: [format.formula.replace(/^=/, "")],
    priority,
    style: {
      ...(format.fill === undefined ? {} : { fill: solid(format.fill) }),
      font: {
        ...(format.font === undefined ? {} : { color: argb(format.font) }),
        ...(format.bold === undefined ? {} : { bold: format.bold }),
      },
    },
  };
}

const barRule = (bar: DataBar, priority: number) => ({
  type: "dataBar" as const,
  priority,
  gradient: false,
  color: argb(bar.color),
  cfvo: [{ type: "num" as const, value: 0 }, { type: "max" as const }],
});

/** Colour rules and in-cell bars. */
export function writeColourRules(sheet: Worksheet, plan: SheetPlan): void {
  plan.conditionalFormats.forEach((format, i) => {
    sheet.addConditionalFormatting({ ref: format.range, rules: [formulaRule(format, i + 1)] });
  });
  plan.dataBars.forEach((bar, i) => {
    sheet.addConditionalFormatting({ ref: bar.range, rules: [barRule(bar, plan.conditionalFormats.length + i + 1)] });
  });
}
