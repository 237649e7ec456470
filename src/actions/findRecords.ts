import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { findRecordTables as find } from "../excel/findRecordTables";
import { inWorkbook } from "../excel/inWorkbook";
import { readWorkbook } from "../excel/readWorkbook";
import type { FoundRecords } from "../sheets/records/recordTable";

/** The tables and lists of the workbook that could hold records: everything but the period's own sheets. */
export const findRecords = (): Promise<Result<readonly FoundRecords[]>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    return reading.value === null ? failed({ code: "noPeriod" }) : ok(await find(context, reading.value));
  });
