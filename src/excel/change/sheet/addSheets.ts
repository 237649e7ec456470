import type { SheetPlan } from "../../../sheets/kit/plan";
import type { Payload } from "../payload";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeLinks } from "./writeLinks";
import { writePage } from "./writePage";
import { writeSizes } from "./writeSizes";
import { writeStyles } from "./writeStyles";
import { addTable } from "./writeTable";
import { writeValidations } from "./writeValidations";

/** The lock keeps formulas from being typed over; looks, sorting and filtering stay free, and there is no password. */
const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
  selectionMode: "Normal",
};

/** What the rules, links and charts of one sheet weigh beside its cells and looks. */
const bytesOfRest = (plan: SheetPlan): number =>
  2000 +
  plan.validations.length * 1500 +
  (plan.conditionalFormats.length + plan.dataBars.length + plan.links.length + plan.charts.length) * 1500;

/**
 * Queues new sheets. All of them and their tables come first, because formulas may point from any sheet to any other. Syncs
 * only when a request would grow too large; the caller syncs the rest.
 */
export async function addSheets(
  workbook: Excel.Workbook,
  plans: readonly SheetPlan[],
  payload: Payload,
  done: (sheets: number) => void,
): Promise<void> {
  const made = plans.map((plan) => ({ plan, sheet: workbook.worksheets.add(plan.name) }));
  await payload.reserve(plans.length * 5000);
  for (const { plan, sheet } of made) if (plan.table) addTable(sheet, plan, plan.table);
  for (const [at, { plan, sheet }] of made.entries()) {
    await fillSheet(sheet, plan, payload);
    done(at + 1);
  }
}

/** Queues all that a plan says of a sheet but its name and table; protection comes last. */
async function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan, payload: Payload): Promise<void> {
  await writeCells(sheet, plan.blocks, payload);
  await payload.reserve(bytesOfRest(plan));
  writeLinks(sheet, plan.links);
  await writeStyles(sheet, plan, payload);
  await writeSizes(sheet, plan, payload);
  writeValidations(sheet, plan.validations);
  writeConditionalFormats(sheet, plan.conditionalFormats, plan.dataBars);
  writeCharts(sheet, plan.charts);
  writePage(sheet, plan);
  if (plan.isProtected) sheet.protection.protect(protectionOptions);
  if (plan.visibility === "veryHidden") sheet.visibility = "VeryHidden";
}
