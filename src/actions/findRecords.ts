import { failed, ok, type Result } from "../domain/issue/result";
import { findRecordTables as find, type FoundRecords } from "../excel/findRecordTables";
import { inWorkbook } from "../excel/inWorkbook";
import { readWorkbook } from "../excel/readWorkbook";

/** The tables and lists of the workbook that could hold records: everything but the period's own sheets. */
export const findRecords = (): Promise<Result<readonly FoundRecords[]>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    return reading.value === null ? failed({ code: "noPeriod" }) : ok(await find(context, reading.value));
  });
