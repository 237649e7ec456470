import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { WorkbookReading } from "../excel/readWorkbook";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { readPeriod } from "../sheets/readPeriod";

/** The period, where people can be judged by its policy and sheets can be added to its workbook. */
export function judgedPeriod(
  { raw, inventory }: Pick<WorkbookReading, "raw" | "inventory">,
  today: string,
): Result<EvaluatedPeriod> {
  const evaluated = readPeriod(raw, today);
  if (!evaluated.isPolicySound) return failed({ code: "policyUnsound" });
  return inventory.protection.protected ? failed({ code: "workbookProtected" }) : ok(evaluated);
}
