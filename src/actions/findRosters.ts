import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { inWorkbook } from "../excel/inWorkbook";
import { readRosters } from "../excel/readRosters";
import { readWorkbook } from "../excel/readWorkbook";
import type { Roster } from "../sheets/lists/roster";

/** The lists of people on sheets of the workbook that are not the period's own. */
export const findRosters = (): Promise<Result<readonly Roster[]>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    return reading.value === null ? failed({ code: "noPeriod" }) : ok(await readRosters(context, reading.value));
  });
