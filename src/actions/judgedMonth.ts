import { failed, ok, type Result } from "../domain/issue/result";
import type { Reading } from "../excel/readWorkbook";
import type { Month } from "../sheets/book/month";
import { readMonth } from "../sheets/readMonth";

/** The month, where people can be judged by its policy and sheets can be added to its workbook. */
export function judgedMonth({ raw, inventory }: Pick<Reading, "raw" | "inventory">, today: string): Result<Month> {
  const month = readMonth(raw, today);
  if (!month.policyIsSound) return failed({ code: "policyUnsound" });
  return inventory.protection.protected ? failed({ code: "workbookProtected" }) : ok(month);
}
