import type { ConditionalFormat, DataBar } from "../../../sheets/kit/plan";
import { writeAndRelease } from "../writeAndRelease";

/** Queues colour rules and bars. Excel puts each new rule on top, so the first of the plan is added last. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormat[],
  bars: readonly DataBar[],
): void {
  for (const format of [...formats].reverse())
    writeAndRelease(sheet.getRange(format.range), ({ conditionalFormats }) => {
      addRule(conditionalFormats, format);
    });
  for (const bar of bars)
    writeAndRelease(sheet.getRange(bar.range), ({ conditionalFormats }) => {
      addBar(conditionalFormats, bar);
    });
}

function addRule(rules: Excel.ConditionalFormatCollection, { formula, fill, font, bold }: ConditionalFormat): void {
  const { custom } = rules.add("Custom");
  custom.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (font !== undefined) custom.format.font.color = font;
  if (bold !== undefined) custom.format.font.bold = bold;
}

function addBar(rules: Excel.ConditionalFormatCollection, { color }: DataBar): void {
  const { positiveFormat } = rules.add("DataBar").dataBar;
  positiveFormat.fillColor = color;
  positiveFormat.gradientFill = false;
}
