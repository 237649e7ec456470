import { Workbook, type DataValidation, type Worksheet } from "@cj-tech-master/excelts";
import { areaOf, cellAt } from "../sheets/kit/address";
import type { PlanCell, SheetPlan, TablePlan, Validation, ValidationRule } from "../sheets/kit/plan";
import { fileValue, writeBlock } from "./cells";
import { writeColourRules, writeLooks } from "./looks";
import { writePrint } from "./print";
import { tidyFile } from "./tidyFile";

/** Cell of a plan, last block first; null where no block writes. */
function plannedCell(plan: SheetPlan, row: number, column: number): PlanCell {
  for (const block of [...plan.blocks].reverse()) {
    const corner = areaOf(block.at);
    const cell = block.rows[row - corner.row]?.[column - corner.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

function headerText(cell: PlanCell): string {
  if (typeof cell === "string") return cell;
  throw new Error("A table's header is a text");
}

/** A formula that stands in every row of a column is the column's own: rows that are added get it too. */
function writeTable(sheet: Worksheet, plan: SheetPlan, table: TablePlan): void {
  const area = areaOf(table.range);
  const rows = Array.from({ length: area.rows - 1 }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => plannedCell(plan, area.row + 1 + r, area.column + c)),
  );
  const columns = Array.from({ length: area.columns }, (_, c) => {
    const name = headerText(plannedCell(plan, area.row, area.column + c));
    const first = rows[0]?.[c] ?? null;
    const isCalculated = first !== null && typeof first === "object";
    return { name, filterButton: true, ...(isCalculated ? { calculatedColumnFormula: first.formula.slice(1) } : {}) };
  });
  sheet.addTable({
    name: table.name,
    ref: cellAt(area.row, area.column),
    headerRow: true,
    columns,
    rows: rows.map((cells) => cells.map(fileValue)),
  });
}

function validationOf(
  rule: ValidationRule,
): Pick<Extract<DataValidation, { formulae: unknown }>, "type" | "operator" | "formulae"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulae: [rule.cells ?? `"${rule.options.join(",")}"`] };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formulae: [rule.max] };
    case "whole":
    case "decimal":
      return rule.max === null
        ? { type: rule.kind, operator: "greaterThanOrEqual", formulae: [rule.min] }
        : { type: rule.kind, operator: "between", formulae: [rule.min, rule.max] };
  }
}

const fileValidation = (validation: Validation): DataValidation => ({
  ...validationOf(validation.rule),
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  errorStyle: validation.alert,
  promptTitle: validation.promptTitle,
  prompt: validation.prompt,
  errorTitle: validation.errorTitle,
  error: validation.error,
});

function writeView(sheet: Worksheet, { freeze }: SheetPlan): void {
  sheet.views = freeze
    ? [{ state: "frozen", ySplit: freeze.rows, xSplit: freeze.columns, showGridLines: false }]
    : [{ state: "normal", showGridLines: false }];
}

async function writeSheet(workbook: Workbook, plan: SheetPlan): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    ...(plan.tabColor === undefined ? {} : { properties: { tabColor: { argb: `FF${plan.tabColor.slice(1)}` } } }),
  });
  if (plan.table) writeTable(sheet, plan, plan.table);
  for (const block of plan.blocks) writeBlock(sheet, block);
  writeLooks(sheet, plan);
  for (const validation of plan.validations) sheet.dataValidations.add(validation.range, fileValidation(validation));
  writeColourRules(sheet, plan);
  for (const link of plan.links) sheet.getCell(link.at).value = { text: link.text, hyperlink: `#${link.target}` };
  writeView(sheet, plan);
  if (plan.print) writePrint(sheet, plan.print);
  if (plan.isProtected) await sheet.protect(undefined, { formatColumns: true, formatRows: true, autoFilter: true });
}

/** The plans as an .xlsx file whose formulas every spreadsheet program calculates when it opens it. */
export async function writeWorkbook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const plan of plans) await writeSheet(workbook, plan);
  workbook.calcProperties.fullCalcOnLoad = true;
  return tidyFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
