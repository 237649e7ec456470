import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { Change } from "../excel/change/change";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { type PrefixOf, type WorkbookReading, readWorkbook } from "../excel/readWorkbook";

/** The period as it was read, and the way to change it. */
export interface OpenPeriod {
  reading: WorkbookReading;
  change: Change;
}

interface ReadOptions {
  withPrefix?: PrefixOf;
}

/** Reads the period, then changes it; without a period in the workbook nothing happens. */
export const withPeriod = <T>(
  act: (open: OpenPeriod) => Result<T> | Promise<Result<T>>,
  options: ReadOptions = {},
): Promise<Result<T>> =>
  changeWorkbook(async (change) => {
    const reading = await readPeriodIn(change, options);
    return reading.ok ? act({ reading: reading.value, change }) : reading;
  });

/** Reads the period in the course of a change. */
export async function readPeriodIn({ context }: Change, options: ReadOptions = {}): Promise<Result<WorkbookReading>> {
  const reading = await readWorkbook(context, options);
  if (!reading.ok) return reading;
  return reading.value === null ? failed({ code: "noPeriod" }) : ok(reading.value);
}
