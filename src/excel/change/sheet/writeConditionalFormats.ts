import type { ConditionalFormat, DataBar, SheetPlan } from "../../../sheets/kit/plan";
import { writeAndRelease } from "../writeAndRelease";
import { type Decoration, type Queue, whole } from "./decoration";

const bytesPerRule = 1500;

/** Colour rules and bars, each for itself: adding one again would put two there. */
export const colours = ({
  conditionalFormats,
  dataBars,
}: Pick<SheetPlan, "conditionalFormats" | "dataBars">): Decoration[] =>
  [...rules(conditionalFormats), ...dataBars.map(barOf)].map((queue) => whole("colours", bytesPerRule, queue));

/** Excel puts each new rule on top, so the first of the plan is added last. */
const rules = (formats: readonly ConditionalFormat[]): Queue[] =>
  [...formats].reverse().map((format) => (sheet) => {
    writeAndRelease(sheet.getRange(format.range), ({ conditionalFormats }) => {
      addRule(conditionalFormats, format);
    });
  });

const barOf =
  (bar: DataBar): Queue =>
  (sheet) => {
    writeAndRelease(sheet.getRange(bar.range), ({ conditionalFormats }) => {
      addBar(conditionalFormats, bar);
    });
  };

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
