import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { inWorkbook } from "../excel/inWorkbook";
import type { UserPlace } from "./actions";

/** Sheet and cell the user is at. */
export const place = (): Promise<Result<UserPlace>> =>
  inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,worksheet/name");
    await context.sync();
    return ok({ sheet: cell.worksheet.name, address: withoutSheet(cell.address) });
  });

/** "B7" of "'评分表'!B7". */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
