import { listSource } from "../../../sheets/kit/listRule";
import type { SheetPlan, Validation, ValidationRule } from "../../../sheets/kit/plan";
import { slicesOf } from "../../slicesOf";
import { writeAndRelease } from "../writeAndRelease";
import type { Decoration, Queue } from "./decoration";

const bytesPerValidation = 1500;

/** So many go together that they fit into one request. */
const mostValidations = 1000;

/**
 * What may be typed where, with the words shown while typing and after a slip. A sheet works without: the check reads every
 * cell and finds what a rule would have stopped.
 */
export const entryRules = ({ validations }: Pick<SheetPlan, "validations">): Decoration[] =>
  slicesOf(validations, mostValidations).map((some) => ({
    part: "entryRules",
    bytes: some.length * bytesPerValidation,
    queue: (sheet) => {
      for (const validation of some) ruled(validation, members)(sheet);
    },
    pieces: some.flatMap((validation) => members.map((member) => ruled(validation, [member]))),
  }));

type Member = (target: Excel.DataValidation, validation: Validation) => void;

const ruled =
  (validation: Validation, some: readonly Member[]): Queue =>
  (sheet) => {
    writeAndRelease(sheet.getRange(validation.range), ({ dataValidation }) => {
      for (const write of some) write(dataValidation, validation);
    });
  };

function allow(target: Excel.DataValidation, { rule }: Validation): void {
  target.rule = ruleOf(rule);
  target.ignoreBlanks = true;
}

function prompt(target: Excel.DataValidation, validation: Validation): void {
  target.prompt = { showPrompt: true, title: validation.promptTitle, message: validation.prompt };
}

function alarm(target: Excel.DataValidation, validation: Validation): void {
  target.errorAlert = {
    showAlert: true,
    style: validation.alert === "stop" ? "Stop" : "Warning",
    title: validation.errorTitle,
    message: validation.error,
  };
}

const members: readonly Member[] = [allow, prompt, alarm];

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
