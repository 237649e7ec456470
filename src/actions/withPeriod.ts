import { failed, type Result } from "../domain/issue/result";
import { changeWorkbook } from "../excel/changeWorkbook";
import type { Journal } from "../excel/journal";
import { type PrefixOf, type WorkbookReading, readWorkbook } from "../excel/readWorkbook";

/** The month as it was read, and where changes are noted before they are made. */
export interface Change {
  reading: WorkbookReading;
  journal: Journal;
  context: Excel.RequestContext;
}

/** Reads the month, then changes it; without a month in the workbook nothing happens. */
export const withPeriod = <T>(
  change: (at: Change) => Promise<Result<T>>,
  options: { ofPeople?: PrefixOf } = {},
): Promise<Result<T>> =>
  changeWorkbook(async (context, journal) => {
    const reading = await readWorkbook(context, options);
    if (!reading.ok) return reading;
    return reading.value === null ? failed({ code: "noMonth" }) : change({ reading: reading.value, journal, context });
  });
