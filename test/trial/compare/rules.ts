import { listSource } from "../../../src/sheets/kit/listRule";
import type { SheetPlan, Validation, ValidationRule } from "../../../src/sheets/kit/plan";
import type { Found } from "../found";
import { differs } from "./entry";

type Limit = string | number | null;

interface ReadRule {
  source?: Limit;
  formula1?: Limit;
  formula2?: Limit;
  operator?: Limit;
}

/** Limits as texts, because Excel may give a number back as one. */
const textOf = (value: Limit | undefined): string => String(value ?? "");

const kinds = { list: "list", whole: "wholeNumber", decimal: "decimal", textLength: "textLength" } as const;
const types = { list: "List", whole: "WholeNumber", decimal: "Decimal", textLength: "TextLength" } as const;

function plannedRule(rule: ValidationRule): string[] {
  switch (rule.kind) {
    case "list":
      return [listSource(rule)];
    case "whole":
    case "decimal":
      return rule.max === null
        ? [textOf(rule.min), "", "GreaterThanOrEqualTo"]
        : [textOf(rule.min), textOf(rule.max), "Between"];
    case "textLength":
      return [textOf(rule.max), "", "LessThanOrEqualTo"];
  }
}

function readRule(read: Excel.DataValidation, kind: ValidationRule["kind"]): string[] {
  const rule = (read.rule as Partial<Record<string, ReadRule>>)[kinds[kind]] ?? {};
  return kind === "list"
    ? [textOf(rule.source)]
    : [textOf(rule.formula1), textOf(rule.formula2), textOf(rule.operator)];
}

function ofOne(sheet: string, planned: Validation, read: Excel.DataValidation): Found[] {
  const at = (member: string): Pick<Found, "sheet" | "at" | "member"> => ({ sheet, at: planned.range, member });
  const style = planned.alert === "stop" ? "Stop" : "Warning";
  const { prompt, errorAlert } = read;
  return [
    ...differs(at("DataValidation.type"), types[planned.rule.kind], read.type),
    ...differs(at("DataValidation.rule"), plannedRule(planned.rule), readRule(read, planned.rule.kind)),
    ...differs(at("DataValidation.prompt"), [planned.promptTitle, planned.prompt], [prompt.title, prompt.message]),
    ...differs(
      at("DataValidation.errorAlert"),
      [style, planned.errorTitle, planned.error],
      [errorAlert.style, errorAlert.title, errorAlert.message],
    ),
  ];
}

/** What may be typed where, and the words that go with it. */
export async function ruleDifferences(
  context: Excel.RequestContext,
  { name, validations }: SheetPlan,
): Promise<Found[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const asked = validations.map((planned) => ({
    planned,
    read: sheet.getRange(planned.range).dataValidation.load("type,rule,prompt,errorAlert"),
  }));
  await context.sync();
  return asked.flatMap(({ planned, read }) => ofOne(name, planned, read));
}
