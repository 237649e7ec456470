import type { SheetPlan } from "../../../src/sheets/kit/plan";
import type { Found } from "../found";
import { differs } from "./entry";

/** What people may still do on a locked sheet; the add-in allows it when it locks one. */
const allowed = {
  allowFormatCells: false,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: false,
  allowAutoFilter: true,
  selectionMode: "Normal",
} as const;

const visibilities = { visible: "Visible", veryHidden: "VeryHidden" } as const;

/** Whether a sheet is locked and shown as it was meant to be. */
export async function protectionDifferences(
  context: Excel.RequestContext,
  { name, isProtected, visibility }: SheetPlan,
): Promise<Found[]> {
  const sheet = context.workbook.worksheets.getItem(name).load("visibility");
  const protection = sheet.protection.load("protected,options");
  await context.sync();
  const at = (member: string): Pick<Found, "sheet" | "at" | "member"> => ({ sheet: name, at: "", member });
  const options = protection.options as Partial<Record<string, unknown>>;
  return [
    ...differs(at("Worksheet.visibility"), visibilities[visibility], sheet.visibility),
    ...differs(at("WorksheetProtection.protected"), isProtected, protection.protected),
    ...(isProtected
      ? Object.entries(allowed).flatMap(([key, value]) =>
          differs(at(`WorksheetProtectionOptions.${key}`), value, options[key]),
        )
      : []),
  ];
}
