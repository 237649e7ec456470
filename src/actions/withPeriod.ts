import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import type { Change } from "../excel/change/change";
import { type PrefixOf, type WorkbookReading, readWorkbook } from "../excel/readWorkbook";

/** The period as it was read, and the way to change it. */
export interface OpenPeriod {
  reading: WorkbookReading;
  change: Change;
}

/** Reads the period, then changes it; without a period in the workbook nothing happens. */
export const withPeriod = <T>(
  act: (open: OpenPeriod) => Result<T> | Promise<Result<T>>,
  options: { ofPeople?: PrefixOf } = {},
): Promise<Result<T>> =>
  changeWorkbook(async (change) => {
    const reading = await readWorkbook(change.context, options);
    if (!reading.ok) return reading;
    return reading.value === null ? failed({ code: "noPeriod" }) : act({ reading: reading.value, change });
  });
