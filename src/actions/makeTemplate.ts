import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { longFormula } from "../sheets/kit/longFormula";
import type { AddinReference } from "../xlsx/write/paneParts";
import type { Template } from "../xlsx/templateFile";

/** The workbook of a new period as a file; of plain formulas where no add-in is named. What writes files arrives when one is wanted. */
export async function makeTemplate(template: Template, addin: AddinReference | null): Promise<Result<Uint8Array>> {
  const { templateFile, templatePlans } = await import("../xlsx/templateFile");
  const long = longFormula(templatePlans(template, addin === null ? "native" : "addin"));
  if (long) return failed({ code: "formulaTooLong", sheet: long.sheet, ...long.excess });
  return ok(templateFile(template, addin));
}
