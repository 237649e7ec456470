import { failed, type Result } from "../domain/result";
import { changeWorkbook } from "../excel/changeWorkbook";
import type { Journal } from "../excel/journal";
import { type Reading, readWorkbook } from "../excel/readWorkbook";

/** Reads the month, then changes it; without a month in the workbook nothing happens. */
export const withMonth = <T>(
  change: (reading: Reading, journal: Journal, sync: () => Promise<void>) => Promise<Result<T>>,
  options: { interviews?: boolean } = {},
): Promise<Result<T>> =>
  changeWorkbook(async (context, journal) => {
    const reading = await readWorkbook(context, options);
    if (!reading.ok) return reading;
    if (reading.value === null) return failed({ code: "noMonth" });
    return change(reading.value, journal, () => context.sync());
  });
