import { listSource } from "../../../sheets/kit/listRule";
import type { Validation, ValidationRule } from "../../../sheets/kit/plan";
import { writeAndRelease } from "../writeAndRelease";

/** Queues what may be typed where, with the words shown while typing and after a slip. */
export function writeValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const validation of validations)
    writeAndRelease(sheet.getRange(validation.range), ({ dataValidation }) => {
      writeValidation(dataValidation, validation);
    });
}

function writeValidation(target: Excel.DataValidation, validation: Validation): void {
  target.rule = ruleOf(validation.rule);
  target.ignoreBlanks = true;
  target.prompt = { showPrompt: true, title: validation.promptTitle, message: validation.prompt };
  target.errorAlert = {
    showAlert: true,
    style: validation.alert === "stop" ? "Stop" : "Warning",
    title: validation.errorTitle,
    message: validation.error,
  };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule) } };
    case "whole":
      return { wholeNumber: limits(rule.min, rule.max) };
    case "decimal":
      return { decimal: limits(rule.min, rule.max) };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
  }
}

const limits = (min: number, max: number | null): Excel.BasicDataValidation =>
  max === null
    ? { formula1: min, operator: "GreaterThanOrEqualTo" }
    : { formula1: min, formula2: max, operator: "Between" };
