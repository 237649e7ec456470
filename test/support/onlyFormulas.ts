import type { SheetPlan } from "../../src/sheets/kit/plan";

/** What is calculated of a sheet, without its looks: colour rules and formats take another program longer than the formulas. */
export const onlyFormulas = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rowHeights: {},
  styles: [],
  validations: [],
  conditionalFormats: [],
  dataBars: [],
  charts: [],
});
