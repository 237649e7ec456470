import {
  DataValidationOperator,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Area, GridValidation } from "../grid";
import { rangeOf } from "./areas";
import { type Context, command } from "./context";

const TYPES: Record<string, DataValidationType> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  custom: DataValidationType.CUSTOM,
};

const OPERATORS: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

let lastRule = 0;

export function setValidation(context: Context, validation: GridValidation): void {
  clearValidation(context, validation.area);
  const rule = univerRule(validation);
  if (rule) command(context, AddSheetDataValidationCommand.id, { subUnitId: validation.area.sheet, rule });
}

export function clearValidation(context: Context, area: Area): void {
  command(context, ClearRangeDataValidationCommand.id, { subUnitId: area.sheet, ranges: [rangeOf(area)] });
}

/** The input prompt of a cell, which Univer stores but never shows; null when there is none. */
export function promptAt(
  context: Context,
  sheet: string,
  row: number,
  column: number,
): { title: string; text: string } | null {
  const rule = context.injector.get(SheetDataValidationModel).getRuleByLocation(context.unitId, sheet, row, column);
  return rule?.prompt ? { title: rule.promptTitle ?? "", text: rule.prompt } : null;
}

function univerRule({
  area,
  rule,
  stop,
  errorTitle,
  error,
  promptTitle,
  prompt,
}: GridValidation): ISheetDataValidationRule | undefined {
  const [kind, detail] = Object.entries(rule).find(([name, value]) => name in TYPES && value != null) ?? [];
  const type = kind === undefined ? undefined : TYPES[kind];
  if (type === undefined) return undefined;
  lastRule += 1;
  return {
    uid: `validation${String(lastRule)}`,
    type,
    ranges: [rangeOf(area)],
    ...conditionOf(detail as Record<string, unknown>),
    allowBlank: true,
    errorStyle: stop ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    showErrorMessage: true,
    errorTitle,
    error,
    showInputMessage: prompt !== "",
    promptTitle,
    prompt,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function conditionOf(detail: Record<string, unknown>): Partial<ISheetDataValidationRule> {
  if ("source" in detail) return { formula1: text(detail["source"]), showDropDown: true };
  if ("formula" in detail) return { formula1: text(detail["formula"]) };
  const operator = OPERATORS[text(detail["operator"])] ?? DataValidationOperator.BETWEEN;
  const formula2 = text(detail["formula2"]);
  return { operator, formula1: text(detail["formula1"]), ...(formula2 !== "" && { formula2 }) };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
