import type { ConditionalFormat, DataBar, SheetPlan, Validation, ValidationRule } from "../../sheets/kit/plan";
import { argb } from "./lookXml";
import type { LookBook } from "./lookBook";
import { type AttributeValue, withCount, element, plainXml } from "./toXml";

type Attributes = Readonly<Record<string, AttributeValue>>;

function ruleOf(rule: ValidationRule): { attributes: Attributes; formulas: readonly (string | number)[] } {
  switch (rule.kind) {
    case "list":
      return { attributes: { type: "list" }, formulas: [rule.cells ?? `"${rule.options.join(",")}"`] };
    case "textLength":
      return { attributes: { type: "textLength", operator: "lessThanOrEqual" }, formulas: [rule.max] };
    case "whole":
    case "decimal":
      return rule.max === null
        ? { attributes: { type: rule.kind, operator: "greaterThanOrEqual" }, formulas: [rule.min] }
        : { attributes: { type: rule.kind }, formulas: [rule.min, rule.max] };
  }
}

function validationXml(validation: Validation): string {
  const { attributes, formulas } = ruleOf(validation.rule);
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: validation.alert === "stop" ? undefined : validation.alert,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: validation.errorTitle,
      error: validation.error,
      promptTitle: validation.promptTitle,
      prompt: validation.prompt,
      sqref: validation.range,
    },
    formulas.map((formula, nth) => `<formula${nth + 1}>${plainXml(String(formula))}</formula${nth + 1}>`).join(""),
  );
}

/** What may be typed where. */
export const validationsXml = ({ validations }: SheetPlan): string =>
  withCount("dataValidations", validations.map(validationXml));

function colourXml(format: ConditionalFormat, priority: number, looks: LookBook): string {
  const rule = { type: "expression", dxfId: looks.ofRule(format), priority };
  const formula = `<formula>${plainXml(format.formula.replace(/^=/, ""))}</formula>`;
  return element("conditionalFormatting", { sqref: format.range }, element("cfRule", rule, formula));
}

/** Each bar has a number that its plain form and the extension for solid bars share. */
const barId = (nth: number): string => `{00000000-0000-4000-8000-${String(nth).padStart(12, "0")}}`;
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

function barXml({ range, color }: DataBar, priority: number): string {
  const bar = `<cfvo type="num" val="0"/><cfvo type="max"/>${element("color", { rgb: argb(color) })}`;
  const more = `<extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(priority)}</x14:id></ext></extLst>`;
  const rule = element("cfRule", { type: "dataBar", priority }, `<dataBar>${bar}</dataBar>${more}`);
  return element("conditionalFormatting", { sqref: range }, rule);
}

/** Colour rules and bars in cells. */
export const coloursXml = ({ conditionalFormats, dataBars }: SheetPlan, looks: LookBook): string =>
  [
    ...conditionalFormats.map((format, nth) => colourXml(format, nth + 1, looks)),
    ...dataBars.map((bar, nth) => barXml(bar, conditionalFormats.length + nth + 1)),
  ].join("");

/** Bars are solid only by an extension of the format. */
export function solidBarsXml({ conditionalFormats, dataBars }: SheetPlan): string {
  if (dataBars.length === 0) return "";
  const bars = dataBars.map(({ range }, nth) => {
    const id = barId(conditionalFormats.length + nth + 1);
    const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="max"/></x14:dataBar>`;
    return `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`;
  });
  return `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings></ext></extLst>`;
}
