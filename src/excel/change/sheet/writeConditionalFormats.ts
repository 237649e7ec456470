import type { ConditionalFormat, DataBar } from "../../../sheets/kit/plan";

/** Queues colour rules and bars. Excel puts each new rule on top, so the first of the plan is added last. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormat[],
  bars: readonly DataBar[],
): void {
  for (const format of [...formats].reverse()) {
    const { custom } = sheet.getRange(format.range).conditionalFormats.add("Custom");
    custom.rule.formula = format.formula.startsWith("=") ? format.formula : `=${format.formula}`;
    if (format.fill !== undefined) custom.format.fill.color = format.fill;
    if (format.font !== undefined) custom.format.font.color = format.font;
    if (format.bold !== undefined) custom.format.font.bold = format.bold;
  }
  for (const bar of bars) {
    const { positiveFormat } = sheet.getRange(bar.range).conditionalFormats.add("DataBar").dataBar;
    positiveFormat.fillColor = bar.color;
    positiveFormat.gradientFill = false;
  }
}
